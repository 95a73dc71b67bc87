package uk.sufficiency.registry.placement.model;

import java.time.LocalDate;

/** What can come of accepting an offer. */
public sealed interface AcceptOutcome {

  /** The place is the pupil's. */
  record Accepted(Placement placement) implements AcceptOutcome {}

  /** The offer was held until a day that has passed. */
  record OfferRanOut(LocalDate heldUntil) implements AcceptOutcome {}

  /** There is no offer to accept: it was accepted or ended before. */
  record NotOnOffer(PlacementStatus status) implements AcceptOutcome {}
}
