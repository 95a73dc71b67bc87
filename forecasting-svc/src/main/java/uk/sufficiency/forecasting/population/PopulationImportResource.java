package uk.sufficiency.forecasting.population;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import uk.sufficiency.kit.identity.Roles;
import uk.sufficiency.kit.imports.ImportReport;

/** The door for population files. */
@Path("/v1/imports/population")
public class PopulationImportResource {

  private final ImportingPopulation importing;

  PopulationImportResource(ImportingPopulation importing) {
    this.importing = importing;
  }

  @POST
  @Consumes({"text/csv", MediaType.APPLICATION_OCTET_STREAM})
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.ANALYST, Roles.COMMISSIONER})
  @RunOnVirtualThread
  @Operation(summary = "Imports persons by single year of age, of an authority or of its wards")
  public ImportReport importPopulation(InputStream body) {
    return importing.importFile(body);
  }
}
