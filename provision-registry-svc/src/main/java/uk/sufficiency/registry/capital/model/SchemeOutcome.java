package uk.sufficiency.registry.capital.model;

/** What can come of a change to a scheme. */
public sealed interface SchemeOutcome {

  /** It was made. */
  record Changed(CapitalScheme scheme) implements SchemeOutcome {}

  /** The scheme's stage does not allow it. */
  record NotNow(String why) implements SchemeOutcome {}

  /** A date or amount that cannot be. */
  record Impossible(String field, String why) implements SchemeOutcome {}
}
