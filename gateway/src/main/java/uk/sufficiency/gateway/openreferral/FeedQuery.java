package uk.sufficiency.gateway.openreferral;

import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.kit.http.QueryParameters;

/**
 * What a list is asked by, bounded before anybody is asked and written the one way: the same
 * question is found again in memory however it was spelled, and nobody can ask for unboundedly many
 * different ones by adding parameters.
 */
record FeedQuery(SortedMap<String, String> parameters) {

  private static final int LAST_PAGE = 100_000;
  private static final int LARGEST_PAGE = 100;
  private static final int LONGEST_SEARCH = 100;
  private static final int LONGEST_POSTCODE = 10;
  private static final int OLDEST = 130;
  private static final int FURTHEST = 200_000;

  static FeedQuery of(FeedList list, UriInfo request) {
    QueryParameters asked = QueryParameters.of(request, list.parameters());
    SortedMap<String, String> found = new TreeMap<>();
    put(found, "page", asked.findWholeNumber("page", 1, LAST_PAGE));
    put(found, "per_page", asked.findWholeNumber("per_page", 1, LARGEST_PAGE));
    put(found, "search", asked.findText("search", LONGEST_SEARCH));
    put(found, "taxonomy_term_id", asked.findId("taxonomy_term_id"));
    put(found, "taxonomy_id", asked.findId("taxonomy_id"));
    put(found, "minimum_age", asked.findWholeNumber("minimum_age", 0, OLDEST));
    put(found, "maximum_age", asked.findWholeNumber("maximum_age", 0, OLDEST));
    put(found, "postcode", asked.findText("postcode", LONGEST_POSTCODE));
    put(found, "proximity", asked.findWholeNumber("proximity", 1, FURTHEST));
    return new FeedQuery(found);
  }

  private static void put(Map<String, String> found, String name, @Nullable Object value) {
    if (value != null) {
      found.put(name, value.toString());
    }
  }
}
