package uk.sufficiency.registry.placement;

/** The pupil was given another place, or the placement was changed, since it was looked at. */
final class ChangedMeanwhile extends RuntimeException {

  private static final long serialVersionUID = 1;

  ChangedMeanwhile() {}
}
