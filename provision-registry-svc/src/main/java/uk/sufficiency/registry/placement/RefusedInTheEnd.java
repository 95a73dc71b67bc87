package uk.sufficiency.registry.placement;

import java.util.UUID;
import uk.sufficiency.kit.pupil.PupilRef;

/** Somebody else was faster; the transaction is lost, and what was asked is still to be audited. */
final class RefusedInTheEnd extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient PlacementAction action;
  private final transient UUID provision;
  private final transient PupilRef pupil;

  RefusedInTheEnd(PlacementAction action, UUID provision, PupilRef pupil, Throwable cause) {
    super(cause);
    this.action = action;
    this.provision = provision;
    this.pupil = pupil;
  }

  PlacementAction action() {
    return action;
  }

  UUID provision() {
    return provision;
  }

  PupilRef pupil() {
    return pupil;
  }
}
