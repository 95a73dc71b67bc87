package uk.sufficiency.gateway.service;

import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.Problem;

/** How much one page may hold. */
public final class PageSize {

  static final int MOST = 100;

  private PageSize() {}

  /** Refuses a page of nothing and one that is too long. */
  public static void check(int first) {
    if (first < 1 || first > MOST) {
      throw Problem.of(
              CommonError.VALIDATION, "first is from 1 to %d, not %d".formatted(MOST, first))
          .asException();
    }
  }
}
