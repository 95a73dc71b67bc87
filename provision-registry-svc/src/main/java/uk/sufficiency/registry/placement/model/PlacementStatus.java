package uk.sufficiency.registry.placement.model;

/** Where one pupil's placement stands. */
public enum PlacementStatus {
  /** A place is held for the pupil until a day. */
  OFFERED,
  /** The family and the setting have agreed; the place is the pupil's. */
  ACCEPTED,
  /** The pupil has left or will leave on a known day, or the offer came to nothing. */
  ENDED
}
