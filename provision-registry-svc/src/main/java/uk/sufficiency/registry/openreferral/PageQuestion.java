package uk.sufficiency.registry.openreferral;

import jakarta.ws.rs.core.UriInfo;
import java.util.Objects;
import java.util.Set;
import uk.sufficiency.kit.http.QueryParameters;

/**
 * Which page of a list.
 *
 * @param number the first is 1
 */
record PageQuestion(int number, int size) {

  private static final Set<String> KNOWN = Set.of("page", "per_page");
  private static final int LAST = 100_000;
  private static final int LARGEST = 100;
  private static final int USUAL = 50;

  static PageQuestion of(UriInfo request) {
    return of(QueryParameters.of(request, KNOWN));
  }

  static PageQuestion of(QueryParameters asked) {
    return new PageQuestion(
        Objects.requireNonNullElse(asked.findWholeNumber("page", 1, LAST), 1),
        Objects.requireNonNullElse(asked.findWholeNumber("per_page", 1, LARGEST), USUAL));
  }

  /** How many entries come before the page. */
  int offset() {
    return (number - 1) * size;
  }
}
