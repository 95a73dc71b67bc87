package uk.sufficiency.outreach.coverage;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.kit.identity.Roles;
import uk.sufficiency.outreach.coverage.model.AcademicYear;
import uk.sufficiency.outreach.coverage.model.Grouping;
import uk.sufficiency.outreach.http.QueryParameters;

/** Coverage over REST. */
@Path("/v1/coverage")
@Tag(name = "Coverage")
public class CoverageResource {

  private final CoverageQueries queries;

  CoverageResource(CoverageQueries queries) {
    this.queries = queries;
  }

  @GET
  @RolesAllowed({Roles.EAH_COORDINATOR, Roles.COMMISSIONER, Roles.ANALYST})
  @Operation(
      summary = "The share of settings with a completed visit in an academic year",
      description =
          "The population is every setting that is open now, as the registry has told. A visit to"
              + " a setting that has since been succeeded by another counts for its successor.")
  public Uni<CoverageView> get(
      @QueryParam("academicYear") @Nullable String academicYear,
      @QueryParam("by") @Nullable String by) {
    var year =
        QueryParameters.number(
            "academicYear",
            academicYear == null ? "" : academicYear,
            AcademicYear.FIRST,
            AcademicYear.LAST);
    return queries
        .get(new AcademicYear(year), QueryParameters.getConstant("by", by, Grouping.class))
        .map(CoverageView::of);
  }
}
