package uk.sufficiency.registry.placechange;

import static uk.sufficiency.kit.identity.Roles.COMMISSIONER;
import static uk.sufficiency.kit.identity.Roles.PLACE_PLANNER;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.sufficiency.registry.provision.model.AcademicYear;

/** The door for the place change workbook going out. */
@Path("/v1/exports/place-change.csv")
@Tag(name = "exports")
public class PlaceChangeExportResource {

  private final PlaceChangeExport export;

  PlaceChangeExportResource(PlaceChangeExport export) {
    this.export = export;
  }

  @GET
  @Produces("text/csv; charset=utf-8")
  @RolesAllowed({PLACE_PLANNER, COMMISSIONER})
  @RunOnVirtualThread
  @Operation(
      summary = "The place change workbook of an academic year, to be filled in and imported")
  public Response export(
      @NotNull @Min(AcademicYear.FIRST) @Max(AcademicYear.LAST) @QueryParam("academicYear")
          Integer academicYear) {
    return Response.ok(export.write(new AcademicYear(academicYear)))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"place-change-" + academicYear + ".csv\"")
        .build();
  }
}
