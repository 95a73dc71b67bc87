package uk.sufficiency.registry.openreferral;

import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.kit.http.QueryParameters;
import uk.sufficiency.registry.geography.model.Postcode;
import uk.sufficiency.registry.openreferral.model.Taxonomy;
import uk.sufficiency.registry.openreferral.model.Term;
import uk.sufficiency.registry.openreferral.model.Terms;

/**
 * Which services are asked for. Ages are compared as the profile says: a service's minimum age is
 * at least the one given, its maximum age at most.
 *
 * @param proximity metres around the postcode
 */
record FeedQuestion(
    PageQuestion page,
    @Nullable String search,
    @Nullable Term term,
    @Nullable Taxonomy taxonomy,
    @Nullable Integer minimumAge,
    @Nullable Integer maximumAge,
    @Nullable Postcode postcode,
    @Nullable Integer proximity) {

  private static final Set<String> OF_SERVICES =
      Set.of(
          "page",
          "per_page",
          "search",
          "taxonomy_term_id",
          "taxonomy_id",
          "minimum_age",
          "maximum_age");
  private static final Set<String> OF_SERVICES_AT_LOCATIONS =
      Set.of(
          "page",
          "per_page",
          "search",
          "taxonomy_term_id",
          "taxonomy_id",
          "minimum_age",
          "maximum_age",
          "postcode",
          "proximity");
  private static final int LONGEST_SEARCH = 100;
  private static final int OLDEST = 130;
  private static final int LONGEST_POSTCODE = 10;
  private static final int FURTHEST = 200_000;

  static FeedQuestion ofServices(UriInfo request) {
    return of(QueryParameters.of(request, OF_SERVICES));
  }

  static FeedQuestion ofServicesAtLocations(UriInfo request) {
    return of(QueryParameters.of(request, OF_SERVICES_AT_LOCATIONS));
  }

  private static FeedQuestion of(QueryParameters asked) {
    Postcode postcode = findPostcode(asked);
    Integer proximity = asked.findWholeNumber("proximity", 1, FURTHEST);
    if ((postcode == null) != (proximity == null)) {
      throw QueryParameters.refused(
          postcode == null ? "postcode" : "proximity",
          "REQUIRED",
          "postcode and proximity (metres) belong together");
    }
    return new FeedQuestion(
        PageQuestion.of(asked),
        asked.findText("search", LONGEST_SEARCH),
        findTerm(asked.findId("taxonomy_term_id")),
        findTaxonomy(asked.findId("taxonomy_id")),
        asked.findWholeNumber("minimum_age", 0, OLDEST),
        asked.findWholeNumber("maximum_age", 0, OLDEST),
        postcode,
        proximity);
  }

  private static @Nullable Term findTerm(@Nullable UUID id) {
    return id == null
        ? null
        : Terms.find(id)
            .orElseThrow(
                () ->
                    QueryParameters.refused(
                        "taxonomy_term_id", "UNKNOWN_VALUE", "is none of /taxonomy_terms"));
  }

  private static @Nullable Taxonomy findTaxonomy(@Nullable UUID id) {
    return id == null
        ? null
        : Terms.findTaxonomy(id)
            .orElseThrow(
                () ->
                    QueryParameters.refused(
                        "taxonomy_id", "UNKNOWN_VALUE", "is none of /taxonomies"));
  }

  private static @Nullable Postcode findPostcode(QueryParameters asked) {
    String written = asked.findText("postcode", LONGEST_POSTCODE);
    return written == null
        ? null
        : Postcode.parse(written)
            .orElseThrow(() -> QueryParameters.refused("postcode", "FORMAT", "is such as S60 2TH"));
  }
}
