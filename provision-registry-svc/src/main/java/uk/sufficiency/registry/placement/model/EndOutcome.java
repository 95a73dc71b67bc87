package uk.sufficiency.registry.placement.model;

import java.time.LocalDate;

/** What can come of ending a placement. */
public sealed interface EndOutcome {

  /** The placement has its last day. */
  record Ended(Placement placement) implements EndOutcome {}

  /** A placement ends once; only a last day that lies ahead can be corrected. */
  record EndedBefore(LocalDate asked) implements EndOutcome {}

  /** Nobody leaves before the first day. */
  record BeforeItStarted(LocalDate startsOn) implements EndOutcome {}
}
