package uk.sufficiency.registry.disclosure.model;

import org.jspecify.annotations.Nullable;

/**
 * A number of pupils as those outside the planning roles see it: not at all where it is small,
 * rounded where it is not.
 *
 * <p>Figures below {@link #SMALL} are confidential. Were they shown from {@link #SMALL} on, one who
 * looks again after every single change would learn that a figure was nine at the moment at which
 * it vanishes. So {@link #MARGIN} more are kept back: the figure that vanishes is not small, and of
 * a small one nobody can ever be certain that it is. Rounding hides how many came or went between
 * two looks.
 */
public final class PublicFigure {

  /** Below this a figure about pupils is confidential. */
  public static final int SMALL = 10;

  /** So many figures that are not small are kept back with those that are. */
  public static final int MARGIN = 3;

  /** What is shown is a multiple of this. */
  public static final int STEP = 5;

  /** The lowest figure of which anything is shown. */
  public static final int LOWEST_SHOWN = SMALL + MARGIN;

  private PublicFigure() {}

  /** The figure to the nearest five; null where it is kept back. */
  public static @Nullable Integer of(int exact) {
    return isShown(exact) ? Math.toIntExact(Math.round((double) exact / STEP) * STEP) : null;
  }

  /** Whether anything of the figure is shown. */
  public static boolean isShown(int exact) {
    return exact >= LOWEST_SHOWN;
  }
}
