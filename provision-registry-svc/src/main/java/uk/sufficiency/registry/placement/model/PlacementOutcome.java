package uk.sufficiency.registry.placement.model;

import java.time.LocalDate;

/** What can come of an answer to an offer, of the first day and of the last one. */
public sealed interface PlacementOutcome {

  /** It is done. */
  record Changed(Placement placement) implements PlacementOutcome {}

  /** There is no offer to answer: it was answered before. */
  record NotOnOffer(PlacementStatus status) implements PlacementOutcome {}

  /** The offer was held until a day that has passed. */
  record OfferRanOut(LocalDate heldUntil) implements PlacementOutcome {}

  /** What has happened cannot lie ahead. */
  record LiesAhead(LocalDate asked, LocalDate today) implements PlacementOutcome {}

  /** Nobody answers an offer before it is made. */
  record BeforeTheOffer(LocalDate offeredOn) implements PlacementOutcome {}

  /**
   * Only a pupil who has accepted, and has not come yet, starts; only one who has a place moves.
   */
  record NotAccepted(PlacementStatus status) implements PlacementOutcome {}

  /** A placement ends once; only a last day that lies ahead can be corrected. */
  record EndedBefore() implements PlacementOutcome {}

  /** Nobody leaves before the first day. */
  record BeforeItStarted(LocalDate startsOn) implements PlacementOutcome {}
}
