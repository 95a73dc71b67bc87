package uk.sufficiency.gateway.openreferral;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.kit.problem.ProblemException;

/** The lists of the feed, and what each may be asked by. */
enum FeedList {
  SERVICES(Set.of("search", "taxonomy_term_id", "taxonomy_id", "minimum_age", "maximum_age")),
  SERVICE_AT_LOCATIONS(
      Set.of(
          "search",
          "taxonomy_term_id",
          "taxonomy_id",
          "minimum_age",
          "maximum_age",
          "postcode",
          "proximity")),
  TAXONOMIES(Set.of()),
  TAXONOMY_TERMS(Set.of());

  private final Set<String> filters;

  FeedList(Set<String> filters) {
    this.filters = filters;
  }

  /**
   * The list that an address names.
   *
   * @throws ProblemException NOT_FOUND, naming the lists there are
   */
  static FeedList get(String path) {
    return Arrays.stream(values())
        .filter(list -> list.path().equals(path))
        .findFirst()
        .orElseThrow(FeedList::unknown);
  }

  String path() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The names of all parameters. */
  Set<String> parameters() {
    Set<String> all = new TreeSet<>(filters);
    all.add("page");
    all.add("per_page");
    return all;
  }

  private static ProblemException unknown() {
    return Problem.of(
            CommonError.NOT_FOUND,
            "The feed has no such list. Known: %s."
                .formatted(Arrays.stream(values()).map(FeedList::path).collect(joining(", "))))
        .asException();
  }
}
