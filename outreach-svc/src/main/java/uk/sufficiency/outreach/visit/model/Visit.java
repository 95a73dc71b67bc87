package uk.sufficiency.outreach.visit.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.outreach.request.model.RequestOutcome;
import uk.sufficiency.outreach.request.model.SupportRequest;
import uk.sufficiency.outreach.visit.model.VisitOutcome.BeforeRequest;
import uk.sufficiency.outreach.visit.model.VisitOutcome.Moved;
import uk.sufficiency.outreach.visit.model.VisitOutcome.NotPossible;
import uk.sufficiency.outreach.visit.model.VisitOutcome.NotYetDue;
import uk.sufficiency.outreach.visit.model.VisitOutcome.RequestNotReady;
import uk.sufficiency.outreach.visit.model.VisitOutcome.Stale;

/**
 * A team's visit to the setting that asked for it: {@code PLANNED → COMPLETED} or {@code
 * CANCELLED}. Each step is one method here and moves the request along with it.
 *
 * @param version counts the changes from 1
 * @param urn the setting that is visited
 * @param findings what came of it, once completed
 */
public record Visit(
    UUID id,
    long version,
    UUID requestId,
    String urn,
    LocalDate on,
    @Nullable LocalTime from,
    @Nullable LocalTime to,
    VisitStatus status,
    List<TeamMember> team,
    @Nullable Findings findings) {

  /** A team is sent for an accepted request, on its day of raising at the earliest. */
  public static VisitOutcome plan(UUID id, PlanVisit plan, SupportRequest request) {
    var outcome = request.planVisit(plan.expectedVersion());
    if (outcome instanceof RequestOutcome.Moved && plan.on().isBefore(request.raisedOn())) {
      return new BeforeRequest(request.raisedOn());
    }
    return together(planned(id, plan, request.urn()), outcome);
  }

  /** The team has been; the request counts as visited. */
  public VisitOutcome complete(
      long expectedVersion, Findings found, LocalDate today, SupportRequest request) {
    if (expectedVersion != version) {
      return new Stale(version);
    }
    if (status != VisitStatus.PLANNED) {
      return new NotPossible(status, "Only a planned visit can be completed.");
    }
    if (on.isAfter(today)) {
      return new NotYetDue(on);
    }
    return together(next(VisitStatus.COMPLETED, found), request.visitCompleted(on));
  }

  /** The visit will not take place. */
  public VisitOutcome cancel(long expectedVersion, SupportRequest request) {
    if (expectedVersion != version) {
      return new Stale(version);
    }
    if (status != VisitStatus.PLANNED) {
      return new NotPossible(status, "Only a planned visit can be cancelled.");
    }
    return together(next(VisitStatus.CANCELLED, null), request.visitCancelled());
  }

  private static VisitOutcome together(Visit visit, RequestOutcome outcome) {
    return switch (outcome) {
      case RequestOutcome.Moved moved -> new Moved(visit, moved.request());
      case RequestOutcome.Stale stale -> new Stale(stale.currentVersion());
      case RequestOutcome.NotPossible no -> new RequestNotReady(no.status(), no.reason());
    };
  }

  private static Visit planned(UUID id, PlanVisit plan, String urn) {
    return new Visit(
        id,
        1,
        plan.requestId(),
        urn,
        plan.on(),
        plan.from(),
        plan.to(),
        VisitStatus.PLANNED,
        plan.team(),
        null);
  }

  private Visit next(VisitStatus next, @Nullable Findings found) {
    return new Visit(id, version + 1, requestId, urn, on, from, to, next, team, found);
  }
}
