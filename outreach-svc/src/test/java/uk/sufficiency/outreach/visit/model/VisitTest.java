package uk.sufficiency.outreach.visit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.sufficiency.outreach.request.model.RequestStatus;
import uk.sufficiency.outreach.request.model.SupportRequest;
import uk.sufficiency.outreach.request.model.Theme;
import uk.sufficiency.outreach.request.model.Urgency;
import uk.sufficiency.outreach.visit.model.VisitOutcome.BeforeRequest;
import uk.sufficiency.outreach.visit.model.VisitOutcome.Moved;
import uk.sufficiency.outreach.visit.model.VisitOutcome.NotPossible;
import uk.sufficiency.outreach.visit.model.VisitOutcome.NotYetDue;
import uk.sufficiency.outreach.visit.model.VisitOutcome.RequestNotReady;
import uk.sufficiency.outreach.visit.model.VisitOutcome.Stale;

class VisitTest {

  private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");
  private static final LocalDate RAISED = LocalDate.of(2026, 11, 2);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final Findings FINDINGS =
      new Findings("Good talk.", List.of(Recommendation.open("Use visual timetables", null)));

  @Test
  void isPlannedForAnAcceptedRequest() {
    // Given
    var accepted = request(RequestStatus.ACCEPTED);
    // When
    var moved = moved(Visit.plan(ID, plan(3, DAY), accepted));
    // Then
    assertThat(moved.visit().status()).isEqualTo(VisitStatus.PLANNED);
    assertThat(moved.visit().urn()).isEqualTo("140646");
    assertThat(moved.visit().version()).isEqualTo(1);
    assertThat(moved.request().version()).isEqualTo(4);
  }

  @Test
  void isNotPlannedForARequestThatNobodyHasAccepted() {
    // Given
    var waiting = request(RequestStatus.WAITING);
    // When
    var outcome = Visit.plan(ID, plan(3, DAY), waiting);
    // Then
    assertThat(outcome).isInstanceOf(RequestNotReady.class);
  }

  @Test
  void isNotPlannedOnAnOldViewOfTheRequest() {
    // Given
    var accepted = request(RequestStatus.ACCEPTED);
    // When
    var outcome = Visit.plan(ID, plan(2, DAY), accepted);
    // Then
    assertThat(outcome).isEqualTo(new Stale(3));
  }

  @Test
  void isNeverBeforeTheSettingAsked() {
    // Given
    var accepted = request(RequestStatus.ACCEPTED);
    // When
    var outcome = Visit.plan(ID, plan(3, RAISED.minusDays(1)), accepted);
    // Then
    assertThat(outcome).isEqualTo(new BeforeRequest(RAISED));
  }

  @Test
  void makesItsRequestVisitedWhenCompleted() {
    // Given
    var planned = moved(Visit.plan(ID, plan(3, DAY), request(RequestStatus.ACCEPTED)));
    // When
    var done = moved(planned.visit().complete(1, FINDINGS, DAY, planned.request()));
    // Then
    assertThat(done.visit().status()).isEqualTo(VisitStatus.COMPLETED);
    assertThat(done.visit().findings()).isEqualTo(FINDINGS);
    assertThat(done.request().status()).isEqualTo(RequestStatus.VISITED);
    assertThat(done.request().visitedOn()).isEqualTo(DAY);
  }

  @Test
  void isNotCompletedBeforeItsDay() {
    // Given
    var planned = moved(Visit.plan(ID, plan(3, DAY), request(RequestStatus.ACCEPTED)));
    // When
    var outcome = planned.visit().complete(1, FINDINGS, DAY.minusDays(1), planned.request());
    // Then
    assertThat(outcome).isEqualTo(new NotYetDue(DAY));
  }

  @Test
  void leavesItsRequestWhereItStoodWhenCancelled() {
    // Given
    var planned = moved(Visit.plan(ID, plan(3, DAY), request(RequestStatus.ACCEPTED)));
    // When
    var cancelled = moved(planned.visit().cancel(1, planned.request()));
    // Then
    assertThat(cancelled.visit().status()).isEqualTo(VisitStatus.CANCELLED);
    assertThat(cancelled.request().status()).isEqualTo(RequestStatus.ACCEPTED);
    assertThat(cancelled.request().version()).isEqualTo(5);
  }

  @Test
  void isCompletedOrCancelledOnlyOnce() {
    // Given
    var planned = moved(Visit.plan(ID, plan(3, DAY), request(RequestStatus.ACCEPTED)));
    var cancelled = moved(planned.visit().cancel(1, planned.request()));
    // When
    var completing = cancelled.visit().complete(2, FINDINGS, DAY, cancelled.request());
    var cancelling = cancelled.visit().cancel(2, cancelled.request());
    // Then
    assertThat(completing).isInstanceOf(NotPossible.class);
    assertThat(cancelling).isInstanceOf(NotPossible.class);
  }

  @Test
  void tellsTheCurrentVersionToACallerWhoSawAnOlderOne() {
    // Given
    var planned = moved(Visit.plan(ID, plan(3, DAY), request(RequestStatus.ACCEPTED)));
    // When
    var outcome = planned.visit().complete(9, FINDINGS, DAY, planned.request());
    // Then
    assertThat(outcome).isEqualTo(new Stale(1));
  }

  private static Moved moved(VisitOutcome outcome) {
    assertThat(outcome).isInstanceOf(Moved.class);
    return (Moved) outcome;
  }

  private static PlanVisit plan(long expectedVersion, LocalDate on) {
    var team = List.of(new TeamMember(Discipline.SALT, null));
    return new PlanVisit(ID, expectedVersion, on, null, null, team);
  }

  private static SupportRequest request(RequestStatus status) {
    return new SupportRequest(
        ID, 3, "140646", Theme.ASD, Urgency.ROUTINE, status, RAISED, null, null, null);
  }
}
