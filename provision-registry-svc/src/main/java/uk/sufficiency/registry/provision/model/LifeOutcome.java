package uk.sufficiency.registry.provision.model;

import java.time.LocalDate;
import java.util.Set;
import uk.sufficiency.contracts.ProvisionStatus;

/** What can come of moving a provision on. */
public sealed interface LifeOutcome {

  /** The provision stands there from that day. */
  record Moved(ProvisionStatus from, ProvisionStatus to, LocalDate on) implements LifeOutcome {}

  /** No such step leads on; these do. */
  record NoSuchStep(ProvisionStatus from, ProvisionStatus to, Set<ProvisionStatus> steps)
      implements LifeOutcome {}

  /** What has not happened yet is not written down. */
  record InTheFuture(LocalDate on, LocalDate today) implements LifeOutcome {}

  /** The step before this one was taken later. */
  record BeforeTheLast(LocalDate on, LocalDate since) implements LifeOutcome {}

  /** A provision closes when every pupil has left and no offer is held. */
  record PupilsInPlaces(int offered, int occupied) implements LifeOutcome {}

  /** Something else must be done first; in words. */
  record ObjectedTo(String objection) implements LifeOutcome {}
}
