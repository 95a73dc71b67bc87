package uk.sufficiency.registry.significantchange.model;

/** What can come of a step in a change's process. */
public sealed interface ChangeOutcome {

  /** It was taken. */
  record Changed(SignificantChange change) implements ChangeOutcome {}

  /** The process does not allow it now. */
  record NotNow(String why) implements ChangeOutcome {}

  /** A date or value that cannot be. */
  record Impossible(String field, String why) implements ChangeOutcome {}
}
