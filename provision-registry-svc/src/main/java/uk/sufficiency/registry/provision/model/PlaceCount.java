package uk.sufficiency.registry.provision.model;

/**
 * The places of one provision on one day.
 *
 * @param commissioned places paid for
 * @param offered places held for a named pupil until the offer is answered or runs out
 * @param occupied places taken by a pupil who has accepted and not left
 */
public record PlaceCount(int commissioned, int offered, int occupied) {

  /** Commissioned less offered and occupied; negative where the provision is over number. */
  public int available() {
    return commissioned - offered - occupied;
  }
}
