package uk.sufficiency.registry.provision.model;

import static uk.sufficiency.contracts.ProvisionStatus.APPROVAL;
import static uk.sufficiency.contracts.ProvisionStatus.APPROVED;
import static uk.sufficiency.contracts.ProvisionStatus.CLOSED;
import static uk.sufficiency.contracts.ProvisionStatus.CLOSING;
import static uk.sufficiency.contracts.ProvisionStatus.CONSULTATION;
import static uk.sufficiency.contracts.ProvisionStatus.OPEN;
import static uk.sufficiency.contracts.ProvisionStatus.PAUSED;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.ProvisionStatus;
import uk.sufficiency.registry.provision.model.LifeOutcome.BeforeTheLast;
import uk.sufficiency.registry.provision.model.LifeOutcome.InTheFuture;
import uk.sufficiency.registry.provision.model.LifeOutcome.Moved;
import uk.sufficiency.registry.provision.model.LifeOutcome.NoSuchStep;
import uk.sufficiency.registry.provision.model.LifeOutcome.PupilsInPlaces;

/**
 * Where a provision stands in its life, and the only rule by which it moves on. What is on its way
 * can be withdrawn; a closure can be withdrawn until it is done; what is closed stays closed.
 *
 * @param since the day from which it has stood there; absent where nobody wrote it down
 */
public record ProvisionLife(ProvisionStatus status, @Nullable LocalDate since) {

  /** The steps that lead on from a status. */
  public static Set<ProvisionStatus> stepsFrom(ProvisionStatus status) {
    return switch (status) {
      case PROPOSED -> EnumSet.of(CONSULTATION, CLOSED);
      case CONSULTATION -> EnumSet.of(APPROVAL, CLOSED);
      case APPROVAL -> EnumSet.of(APPROVED, CLOSED);
      case APPROVED -> EnumSet.of(OPEN, CLOSED);
      case OPEN -> EnumSet.of(PAUSED, CLOSING);
      case PAUSED -> EnumSet.of(OPEN, CLOSING);
      case CLOSING -> EnumSet.of(OPEN, CLOSED);
      case CLOSED -> EnumSet.noneOf(ProvisionStatus.class);
    };
  }

  /**
   * Moves the provision on, or says why not.
   *
   * @param on the day from which it stands there
   * @param held the most of its places that are held on any day from then on
   */
  public LifeOutcome moveTo(ProvisionStatus to, LocalDate on, LocalDate today, PlaceCount held) {
    if (!stepsFrom(status).contains(to)) {
      return new NoSuchStep(status, to, stepsFrom(status));
    }
    if (on.isAfter(today)) {
      return new InTheFuture(on, today);
    }
    if (since != null && on.isBefore(since)) {
      return new BeforeTheLast(on, since);
    }
    if (to == CLOSED && held.offered() + held.occupied() > 0) {
      return new PupilsInPlaces(held.offered(), held.occupied());
    }
    return new Moved(status, to, on);
  }

  /**
   * Whether a step needs everybody's consent: to open for the first time, and to close for good.
   */
  public static boolean isGuarded(ProvisionStatus from, ProvisionStatus to) {
    return from == APPROVED && to == OPEN || from == CLOSING && to == CLOSED;
  }
}
