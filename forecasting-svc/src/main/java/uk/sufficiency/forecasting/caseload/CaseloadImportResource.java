package uk.sufficiency.forecasting.caseload;

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

/** The door for DfE's caseload file. */
@Path("/v1/imports/caseload")
public class CaseloadImportResource {

  private final ImportingCaseload importing;

  CaseloadImportResource(ImportingCaseload importing) {
    this.importing = importing;
  }

  @POST
  @Consumes({"text/csv", MediaType.APPLICATION_OCTET_STREAM})
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.ANALYST, Roles.COMMISSIONER})
  @RunOnVirtualThread
  @Operation(summary = "Imports DfE's caseload table; a forecast follows when it changed anything")
  public ImportReport importCaseload(InputStream body) {
    return importing.importFile(body);
  }
}
