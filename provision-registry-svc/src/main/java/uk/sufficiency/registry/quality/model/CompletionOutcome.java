package uk.sufficiency.registry.quality.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can come of an action that is said to be done. */
public sealed interface CompletionOutcome {

  record Completed(LocalDate doneOn) implements CompletionOutcome {}

  record DoneBefore(LocalDate doneOn) implements CompletionOutcome {}

  /** Nothing is done before the visit that asked for it, or in the future. */
  record NotYet(LocalDate earliest, LocalDate latest) implements CompletionOutcome {}

  /**
   * Judges whether an action can be completed on a day.
   *
   * @param before the day on which it was done already
   */
  static CompletionOutcome of(
      LocalDate doneOn, @Nullable LocalDate before, LocalDate visitedOn, LocalDate today) {
    if (before != null) {
      return new DoneBefore(before);
    }
    return doneOn.isBefore(visitedOn) || doneOn.isAfter(today)
        ? new NotYet(visitedOn, today)
        : new Completed(doneOn);
  }
}
