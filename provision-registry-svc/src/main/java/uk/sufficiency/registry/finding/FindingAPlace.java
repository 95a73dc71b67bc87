package uk.sufficiency.registry.finding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.FieldError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.registry.finding.FindingQueries.Found;
import uk.sufficiency.registry.finding.model.Search;
import uk.sufficiency.registry.geography.PostcodeArea;
import uk.sufficiency.registry.geography.PostcodeAreas;

/** Finds the provisions that fit, or tells what of the question is not known here. */
@ApplicationScoped
class FindingAPlace {

  private static final String POSTCODE = "filter.near.postcode";

  private final FindingQueries queries;
  private final PostcodeAreas areas;

  FindingAPlace(FindingQueries queries, PostcodeAreas areas) {
    this.queries = queries;
    this.areas = areas;
  }

  Uni<FoundPage> find(Search search) {
    return queries.find(search).chain(found -> understood(search, found));
  }

  private Uni<FoundPage> understood(Search search, Found found) {
    if (!found.unknownWards().isEmpty()) {
      throw unknownWards(found);
    }
    Search.Near near = search.near();
    return near == null || found.originKnown()
        ? Uni.createFrom().item(found.page())
        : areas
            .findAround(near.postcode())
            .chain(area -> Uni.createFrom().failure(unknownPostcode(area)));
  }

  private static RuntimeException unknownWards(Found found) {
    return Problem.ofField(
            CommonError.VALIDATION,
            FieldError.of(
                "filter.wards",
                "UNKNOWN_WARD",
                "names wards that the register does not know: "
                    + String.join(", ", found.unknownWards())
                    + "; import current ward boundaries or name others"))
        .asException();
  }

  private static Throwable unknownPostcode(Optional<PostcodeArea> around) {
    String words =
        around
            .map(FindingAPlace::offer)
            .orElse(
                "is not in the register, and neither is any near it; check it, or import current"
                    + " postcodes");
    Problem problem =
        Problem.ofField(CommonError.VALIDATION, FieldError.of(POSTCODE, "UNKNOWN_POSTCODE", words));
    return around.map(area -> problem.with("nearest", area)).orElse(problem).asException();
  }

  private static String offer(PostcodeArea area) {
    return ("is not in the register; the nearest that is known is %s, with %d postcodes around"
            + " easting %d, northing %d: ask near one of them, such as %s, or import current"
            + " postcodes")
        .formatted(
            area.name(),
            area.postcodes(),
            area.centre().easting(),
            area.centre().northing(),
            area.example());
  }
}
