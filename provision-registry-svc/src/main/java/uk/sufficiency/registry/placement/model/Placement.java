package uk.sufficiency.registry.placement.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.kit.pupil.PupilRef;
import uk.sufficiency.registry.placement.model.PlacementOutcome.BeforeItStarted;
import uk.sufficiency.registry.placement.model.PlacementOutcome.BeforeTheOffer;
import uk.sufficiency.registry.placement.model.PlacementOutcome.Changed;
import uk.sufficiency.registry.placement.model.PlacementOutcome.EndedBefore;
import uk.sufficiency.registry.placement.model.PlacementOutcome.LiesAhead;
import uk.sufficiency.registry.placement.model.PlacementOutcome.NotAccepted;
import uk.sufficiency.registry.placement.model.PlacementOutcome.NotOnOffer;
import uk.sufficiency.registry.placement.model.PlacementOutcome.OfferRanOut;

/**
 * One pupil in one place, from a day to a day.
 *
 * @param reason why an offer was declined or withdrawn, where somebody said so
 * @param overNumber who answers for it where it is beyond the commissioned places
 */
public record Placement(
    UUID id,
    long version,
    UUID provision,
    PupilRef pupil,
    Need need,
    int ncYear,
    PlacementStatus status,
    PlacementDates dates,
    @Nullable String reason,
    @Nullable OverNumber overNumber) {

  /** A new placement that holds the place an officer asked for, from a day. */
  public static Placement offered(
      UUID id, OfferPlace offer, LocalDate from, LocalDate today, @Nullable OverNumber overNumber) {
    return new Placement(
        id,
        1,
        offer.provision(),
        offer.pupil(),
        offer.need(),
        offer.ncYear(),
        PlacementStatus.OFFERED,
        PlacementDates.ofOffer(today, from, offer.holdUntil()),
        null,
        overNumber);
  }

  /** Where the same pupil goes on, accepted from its first day. */
  Placement next(UUID next, TransferPlacement transfer, @Nullable OverNumber authorised) {
    return new Placement(
        next,
        1,
        transfer.to(),
        pupil,
        transfer.needOr(need),
        transfer.ncYearOr(ncYear),
        PlacementStatus.ACCEPTED,
        PlacementDates.ofStay(transfer.startsOn()),
        null,
        authorised);
  }

  /** Whether this is an offer that nobody accepted in time: it holds no place any more. */
  public boolean hasLapsed(LocalDate today) {
    LocalDate hold = dates.holdUntil();
    return status == PlacementStatus.OFFERED && hold != null && hold.isBefore(today);
  }

  /** Whether it takes up a pupil's place on a day or later. */
  boolean reaches(LocalDate from) {
    LocalDate last = dates.endsOn();
    return status == PlacementStatus.OFFERED || last == null || !last.isBefore(from);
  }

  /** The day before another one, or an earlier last day that is known. */
  LocalDate lastDayBefore(LocalDate other) {
    LocalDate known = dates.endsOn();
    return known != null && known.isBefore(other) ? known : other.minusDays(1);
  }

  /** The offer is taken up from a day. */
  public PlacementOutcome accept(LocalDate from, LocalDate today) {
    PlacementOutcome obstacle = obstacle(today, today);
    return obstacle == null
        ? to(PlacementStatus.ACCEPTED, dates.answered(today).starting(from))
        : obstacle;
  }

  /** The family says no to an offer. */
  public PlacementOutcome decline(LocalDate on, @Nullable String why, LocalDate today) {
    PlacementOutcome obstacle = obstacle(on, today);
    return obstacle == null ? closed(PlacementStatus.DECLINED, dates.answered(on), why) : obstacle;
  }

  /** The council takes an offer back; or an acceptance comes to nothing before the first day. */
  public PlacementOutcome withdraw(LocalDate on, @Nullable String why, LocalDate today) {
    LocalDate starts = dates.startsOn();
    if (status == PlacementStatus.ACCEPTED && starts != null && starts.isAfter(today)) {
      return on.isAfter(today)
          ? new LiesAhead(on, today)
          : closed(PlacementStatus.WITHDRAWN, withdrawnAcceptance(on), why);
    }
    PlacementOutcome obstacle = obstacle(on, today);
    return obstacle == null ? closed(PlacementStatus.WITHDRAWN, dates.answered(on), why) : obstacle;
  }

  /** The pupil has come. */
  public PlacementOutcome start(LocalDate on, LocalDate today) {
    if (status != PlacementStatus.ACCEPTED) {
      return new NotAccepted(status);
    }
    if (on.isAfter(today)) {
      return new LiesAhead(on, today);
    }
    LocalDate last = dates.endsOn();
    return last != null && on.isAfter(last)
        ? new EndedBefore()
        : to(PlacementStatus.STARTED, dates.starting(on));
  }

  /**
   * The pupil leaves on a day. As long as the last day lies ahead the placement goes on, and the
   * day can be corrected. An offer that is ended is withdrawn.
   */
  public PlacementOutcome end(LocalDate lastDay, LocalDate today) {
    if (status == PlacementStatus.OFFERED) {
      return withdraw(lastDay, null, today);
    }
    LocalDate known = dates.endsOn();
    LocalDate starts = dates.startsOn();
    if (!status.isLive() || known != null && !known.isAfter(today) || starts == null) {
      return new EndedBefore();
    }
    if (lastDay.isBefore(starts)) {
      return new BeforeItStarted(starts);
    }
    return to(lastDay.isAfter(today) ? status : PlacementStatus.ENDED, dates.ending(lastDay));
  }

  /** An offer that nobody answered in time comes to nothing by itself. */
  Placement expire() {
    LocalDate hold = dates.holdUntil();
    LocalDate free = hold == null ? dates.heldFrom() : hold.plusDays(1);
    return with(PlacementStatus.EXPIRED, dates.answered(free), null);
  }

  /** It held the place from the acceptance to the day before this one. */
  private PlacementDates withdrawnAcceptance(LocalDate on) {
    return (dates.answeredOn() == null ? dates.answered(on) : dates).ending(on);
  }

  /** What stands in the way of an answer to the offer on a day, if anything does. */
  private @Nullable PlacementOutcome obstacle(LocalDate on, LocalDate today) {
    LocalDate hold = dates.holdUntil();
    LocalDate offered = dates.offeredOn();
    if (status != PlacementStatus.OFFERED) {
      return new NotOnOffer(status);
    }
    if (hold != null && hasLapsed(today)) {
      return new OfferRanOut(hold);
    }
    if (on.isAfter(today)) {
      return new LiesAhead(on, today);
    }
    return offered != null && on.isBefore(offered) ? new BeforeTheOffer(offered) : null;
  }

  private PlacementOutcome to(PlacementStatus next, PlacementDates on) {
    return closed(next, on, null);
  }

  private PlacementOutcome closed(PlacementStatus next, PlacementDates on, @Nullable String why) {
    return new Changed(with(next, on, why));
  }

  private Placement with(PlacementStatus next, PlacementDates on, @Nullable String why) {
    return new Placement(
        id, version + 1, provision, pupil, need, ncYear, next, on, why, overNumber);
  }
}
