package uk.sufficiency.forecasting.cost;

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

/** The door for unit cost files. */
@Path("/v1/imports/unit-costs")
public class UnitCostImportResource {

  private final ImportingUnitCosts importing;

  UnitCostImportResource(ImportingUnitCosts importing) {
    this.importing = importing;
  }

  @POST
  @Consumes({"text/csv", MediaType.APPLICATION_OCTET_STREAM})
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.ANALYST, Roles.COMMISSIONER})
  @RunOnVirtualThread
  @Operation(summary = "Imports what a place of each kind costs in a financial year")
  public ImportReport importUnitCosts(InputStream body) {
    return importing.importFile(body);
  }
}
