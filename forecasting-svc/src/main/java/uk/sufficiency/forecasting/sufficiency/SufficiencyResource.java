package uk.sufficiency.forecasting.sufficiency;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.kit.identity.Roles;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.FieldError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.kit.problem.ProblemException;

/** Shall we have enough? */
@Path("/v1/sufficiency")
public class SufficiencyResource {

  private static final Set<String> SCENARIOS = Set.of("unmitigated");
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  private final SufficiencyQueries queries;
  private final WhyNoForecast why;

  SufficiencyResource(SufficiencyQueries queries, WhyNoForecast why) {
    this.queries = queries;
    this.why = why;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.PLACE_PLANNER, Roles.COMMISSIONER, Roles.ANALYST})
  @Operation(
      summary = "Demand against capacity, by year and kind of provision",
      description =
          "A year is its January: demand as DfE counts it, capacity of the academic year that this"
              + " January is in. Years outside the forecast have no rows.")
  public Uni<SufficiencyView> sufficiency(
      @QueryParam("scenario") @DefaultValue("unmitigated") String scenario,
      @QueryParam("fromYear") @Nullable Integer fromYear,
      @QueryParam("toYear") @Nullable Integer toYear) {
    requireKnown(scenario);
    int from = year("fromYear", fromYear, FIRST_YEAR);
    int to = year("toYear", toYear, LAST_YEAR);
    if (from > to) {
      throw invalid("toYear", "RANGE", "must not lie before fromYear");
    }
    return queries
        .findLatest(scenario, from, to)
        .chain(found -> found == null ? noForecast() : Uni.createFrom().item(found));
  }

  private Uni<SufficiencyView> noForecast() {
    return why.explain()
        .onItem()
        .transformToUni(
            words ->
                Uni.createFrom().failure(Problem.of(CommonError.NOT_FOUND, words).asException()));
  }

  private static void requireKnown(String scenario) {
    if (!SCENARIOS.contains(scenario)) {
      throw invalid(
          "scenario", "UNKNOWN_VALUE", "there is no such scenario; known are: unmitigated");
    }
  }

  private static int year(String field, @Nullable Integer year, int otherwise) {
    if (year == null) {
      return otherwise;
    }
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw invalid(field, "RANGE", "must lie between " + FIRST_YEAR + " and " + LAST_YEAR);
    }
    return year;
  }

  private static ProblemException invalid(String field, String code, String message) {
    return Problem.ofField(CommonError.VALIDATION, FieldError.of(field, code, message))
        .asException();
  }
}
