package uk.sufficiency.forecasting.demand.model;

import uk.sufficiency.contracts.ProvisionKind;

/** What can come of a simulation. */
public sealed interface SimulationOutcome {

  /** Paths were drawn. */
  record Drawn(SamplePaths<ProvisionKind> paths) implements SimulationOutcome {}

  /** The panel holds nothing about the authority. */
  record UnknownAuthority(String authority) implements SimulationOutcome {}

  /** The authority's series is too short to say anything honest. */
  record TooFewYears(String authority, int years, int needed) implements SimulationOutcome {}

  /** No year of the authority's series says where its plans are placed. */
  record NoPlacements(String authority) implements SimulationOutcome {}
}
