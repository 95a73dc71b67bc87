package uk.sufficiency.registry.openreferral;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.Problem;

/** One page of a list, with the envelope of the standard. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Page<T>(
    int totalItems,
    int totalPages,
    int pageNumber,
    int size,
    boolean firstPage,
    boolean lastPage,
    boolean empty,
    List<T> contents) {

  /**
   * A page of a list.
   *
   * @throws uk.sufficiency.kit.problem.ProblemException NOT_FOUND when the list has not so many
   *     pages; the first there always is
   */
  static <T> Page<T> of(PageQuestion asked, int total, List<T> contents) {
    int pages = Math.max(1, Math.ceilDiv(total, asked.size()));
    if (asked.number() > pages) {
      throw Problem.of(
              CommonError.NOT_FOUND,
              "There is no page %d: the last is %d.".formatted(asked.number(), pages))
          .asException();
    }
    return new Page<>(
        total,
        pages,
        asked.number(),
        contents.size(),
        asked.number() == 1,
        asked.number() == pages,
        contents.isEmpty(),
        contents);
  }

  /** The page of a list that is all there. */
  static <T> Page<T> cut(PageQuestion asked, List<T> all) {
    int from = Math.min(asked.offset(), all.size());
    int to = Math.min(from + asked.size(), all.size());
    return of(asked, all.size(), all.subList(from, to));
  }
}
