package uk.sufficiency.registry.placement.model;

/** What can come of a transfer. */
public sealed interface TransferOutcome {

  /** The pupil leaves one place the day before the other begins. */
  record Moved(Placement former, Placement next) implements TransferOutcome {}

  /** The pupil cannot leave the former place so. */
  record NotLeaving(PlacementOutcome why) implements TransferOutcome {}

  /** The other provision cannot take the pupil. */
  record NotTaken(OfferOutcome why) implements TransferOutcome {}
}
