package uk.sufficiency.gateway.imports;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.gateway.service.Service;
import uk.sufficiency.kit.identity.Roles;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.FieldError;
import uk.sufficiency.kit.problem.Problem;

/** The door for the place change workbook going out; it comes back as an import. */
@Path("/exports/place-change.csv")
@Tag(name = "exports")
public class PlaceChangeExportResource {

  private final Forwarding forwarding;

  PlaceChangeExportResource(Forwarding forwarding) {
    this.forwarding = forwarding;
  }

  /** The workbook as the registry makes it. */
  @GET
  @Produces({Upload.CSV, Problem.MEDIA_TYPE})
  @RunOnVirtualThread
  @RolesAllowed({Roles.PLACE_PLANNER, Roles.COMMISSIONER})
  @Operation(
      operationId = "exportPlaceChange",
      summary = "The place change workbook of an academic year",
      description =
          "Every provision that is not closed, with its commissioned places. Change places_new, tell"
              + " reason_for_change, and send it to POST /imports/place-change.")
  @APIResponse(responseCode = "200", description = "A header and a row for each provision")
  @APIResponse(responseCode = "422", description = "No academic year from 2000 to 2100")
  public Response export(
      @Parameter(
              required = true,
              description = "Named by the calendar year in which it starts: 2026 is 2026/27")
          @QueryParam("academicYear")
          @Nullable Integer academicYear,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer)
      throws InterruptedException {
    if (academicYear == null) {
      throw Problem.ofField(
              CommonError.VALIDATION,
              FieldError.of("academicYear", "MISSING", "is missing; 2026 stands for 2026/27"))
          .asException();
    }
    String path = "/v1/exports/place-change.csv?academicYear=" + academicYear;
    return ImportResource.asItIs(forwarding.fetch(Service.REGISTRY, path, bearer));
  }
}
