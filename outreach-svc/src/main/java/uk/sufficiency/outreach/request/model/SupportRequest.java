package uk.sufficiency.outreach.request.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.outreach.request.model.RequestOutcome.Moved;
import uk.sufficiency.outreach.request.model.RequestOutcome.NotPossible;
import uk.sufficiency.outreach.request.model.RequestOutcome.Stale;

/**
 * A setting's request for Experts at Hand. Its life is {@code WAITING → ACCEPTED → VISITED →
 * CLOSED}; a request for a statutory assessment is {@code TURNED_AWAY} from the start. Each step is
 * one method here, and every change adds one to the version, those of its visits too.
 *
 * @param version counts the changes from 1
 * @param visitedOn the day of the first completed visit
 * @param description what the difficulty is, in the setting's words
 * @param route where a request that was turned away belongs
 */
public record SupportRequest(
    UUID id,
    long version,
    String urn,
    Theme theme,
    Urgency urgency,
    RequestStatus status,
    LocalDate raisedOn,
    @Nullable LocalDate visitedOn,
    @Nullable String description,
    @Nullable String route) {

  /** Where a request for a statutory assessment belongs instead. */
  public static final String STATUTORY_ROUTE =
      "Experts at Hand cannot pay for education, health and care (EHC) assessments or for what"
          + " precedes them. Ask the local authority's EHC team for an EHC needs assessment"
          + " (Children and Families Act 2014, section 36).";

  /** Takes a request in: waiting, or turned away when it asks for a statutory assessment. */
  static SupportRequest raised(UUID id, RaiseRequest asked) {
    var turnedAway = asked.statutoryAssessment();
    return new SupportRequest(
        id,
        1,
        asked.urn(),
        asked.theme(),
        asked.urgency(),
        turnedAway ? RequestStatus.TURNED_AWAY : RequestStatus.WAITING,
        asked.raisedOn(),
        null,
        asked.description(),
        turnedAway ? STATUTORY_ROUTE : null);
  }

  /** The coordinator takes the request on. */
  public RequestOutcome accept(long expectedVersion) {
    if (expectedVersion != version) {
      return new Stale(version);
    }
    return status == RequestStatus.WAITING
        ? moved(RequestStatus.ACCEPTED, visitedOn)
        : new NotPossible(status, "Only a waiting request can be accepted.");
  }

  /** A visit is planned: the first one, or a further one after a visit. */
  public RequestOutcome planVisit(long expectedVersion) {
    if (expectedVersion != version) {
      return new Stale(version);
    }
    return canBeVisited()
        ? moved(status, visitedOn)
        : new NotPossible(status, "Only an accepted or visited request can be planned a visit.");
  }

  /** One of the request's visits is cancelled; the request stands where it stood. */
  public RequestOutcome visitCancelled() {
    return canBeVisited() ? moved(status, visitedOn) : notVisitable();
  }

  /**
   * One of the request's visits is completed. The first one ends the wait.
   *
   * @param on the day of the visit
   */
  public RequestOutcome visitCompleted(LocalDate on) {
    if (!canBeVisited()) {
      return notVisitable();
    }
    var first = visitedOn == null || on.isBefore(visitedOn) ? on : visitedOn;
    return moved(RequestStatus.VISITED, first);
  }

  /**
   * The request is done with.
   *
   * @param plannedVisits how many of its visits are still to come
   */
  public RequestOutcome close(long expectedVersion, int plannedVisits) {
    if (expectedVersion != version) {
      return new Stale(version);
    }
    if (status != RequestStatus.VISITED) {
      return new NotPossible(status, "Only a visited request can be closed.");
    }
    return plannedVisits == 0
        ? moved(RequestStatus.CLOSED, visitedOn)
        : new NotPossible(status, "Complete or cancel its planned visits before closing it.");
  }

  /** How long the setting waits or has waited, by the rule of {@link Waiting}. */
  public long waitingDays(LocalDate today) {
    return Waiting.days(status, raisedOn, visitedOn, today);
  }

  private boolean canBeVisited() {
    return status == RequestStatus.ACCEPTED || status == RequestStatus.VISITED;
  }

  private NotPossible notVisitable() {
    return new NotPossible(status, "Visits belong to accepted or visited requests.");
  }

  private Moved moved(RequestStatus next, @Nullable LocalDate firstVisit) {
    return new Moved(
        new SupportRequest(
            id, version + 1, urn, theme, urgency, next, raisedOn, firstVisit, description, route));
  }
}
