package uk.sufficiency.contracts;

/** Where a provision stands in its life. */
public enum ProvisionStatus {
  PROPOSED,
  CONSULTATION,
  APPROVAL,
  APPROVED,
  OPEN,
  PAUSED,
  CLOSING,
  CLOSED;

  /**
   * Whether the provision is on its way and not yet open: its places are pipeline, not capacity.
   */
  public boolean isPipeline() {
    return ordinal() < OPEN.ordinal();
  }

  /** Whether pupils may be in its places: open capacity. */
  public boolean isCapacity() {
    return this == OPEN || this == PAUSED || this == CLOSING;
  }
}
