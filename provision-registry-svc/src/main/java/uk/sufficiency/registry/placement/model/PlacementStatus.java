package uk.sufficiency.registry.placement.model;

/** Where one pupil's placement stands. */
public enum PlacementStatus {
  /** A place is held for the pupil until a day. */
  OFFERED,
  /** The family and the setting have agreed; the place is the pupil's. */
  ACCEPTED,
  /** The pupil is there. */
  STARTED,
  /** The family said no. */
  DECLINED,
  /** Nobody answered the offer in time. */
  EXPIRED,
  /** The council took the offer back, or an acceptance came to nothing before the first day. */
  WITHDRAWN,
  /** The pupil has left. */
  ENDED;

  /** Whether a place is the pupil's, or may become so. */
  public boolean isLive() {
    return this == OFFERED || this == ACCEPTED || this == STARTED;
  }
}
