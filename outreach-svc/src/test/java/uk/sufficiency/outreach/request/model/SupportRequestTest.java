package uk.sufficiency.outreach.request.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.sufficiency.outreach.request.model.RequestOutcome.Moved;
import uk.sufficiency.outreach.request.model.RequestOutcome.NotPossible;
import uk.sufficiency.outreach.request.model.RequestOutcome.Stale;

class SupportRequestTest {

  private static final LocalDate RAISED = LocalDate.of(2026, 11, 2);
  private static final LocalDate VISIT = LocalDate.of(2026, 11, 20);

  @Test
  void goesFromWaitingToClosedOneVersionAtATime() {
    // Given
    var waiting = request(RequestStatus.WAITING, null);
    // When
    var accepted = moved(waiting.accept(7));
    var planned = moved(accepted.planVisit(8));
    var visited = moved(planned.visitCompleted(VISIT));
    var closed = moved(visited.close(10, 0));
    // Then
    assertThat(accepted.status()).isEqualTo(RequestStatus.ACCEPTED);
    assertThat(planned.status()).isEqualTo(RequestStatus.ACCEPTED);
    assertThat(visited.status()).isEqualTo(RequestStatus.VISITED);
    assertThat(closed.status()).isEqualTo(RequestStatus.CLOSED);
    assertThat(closed.version()).isEqualTo(11);
  }

  @Test
  void tellsTheCurrentVersionToACallerWhoSawAnOlderOne() {
    // Given
    var request = request(RequestStatus.WAITING, null);
    // When
    var outcomes =
        new RequestOutcome[] {request.accept(6), request.planVisit(6), request.close(8, 0)};
    // Then
    assertThat(outcomes).containsOnly(new Stale(7));
  }

  @ParameterizedTest
  @EnumSource
  void canOnlyBeAcceptedWhileItWaits(RequestStatus status) {
    // Given
    var request = request(status, null);
    // When
    var outcome = request.accept(7);
    // Then
    assertThat(outcome instanceof Moved).isEqualTo(status == RequestStatus.WAITING);
  }

  @ParameterizedTest
  @EnumSource
  void canOnlyBeVisitedOnceAcceptedAndBeforeItIsClosed(RequestStatus status) {
    // Given
    var request = request(status, null);
    var visitable = EnumSet.of(RequestStatus.ACCEPTED, RequestStatus.VISITED).contains(status);
    // When
    var planned = request.planVisit(7);
    var completed = request.visitCompleted(VISIT);
    var cancelled = request.visitCancelled();
    // Then
    assertThat(planned instanceof Moved).isEqualTo(visitable);
    assertThat(completed instanceof Moved).isEqualTo(visitable);
    assertThat(cancelled instanceof Moved).isEqualTo(visitable);
  }

  @ParameterizedTest
  @EnumSource
  void canOnlyBeClosedOnceVisited(RequestStatus status) {
    // Given
    var request = request(status, null);
    // When
    var outcome = request.close(7, 0);
    // Then
    assertThat(outcome instanceof Moved).isEqualTo(status == RequestStatus.VISITED);
  }

  @Test
  void staysOpenWhileAVisitIsStillToCome() {
    // Given
    var visited = request(RequestStatus.VISITED, VISIT);
    // When
    var outcome = visited.close(7, 1);
    // Then
    assertThat(outcome).isInstanceOf(NotPossible.class);
  }

  @Test
  void keepsTheDayOfItsFirstVisitWhateverOrderTheyAreReportedIn() {
    // Given
    var accepted = request(RequestStatus.ACCEPTED, null);
    // When
    var second = moved(accepted.visitCompleted(VISIT));
    var first = moved(second.visitCompleted(VISIT.minusDays(3)));
    var third = moved(first.visitCompleted(VISIT.plusDays(9)));
    // Then
    assertThat(third.visitedOn()).isEqualTo(VISIT.minusDays(3));
  }

  @Test
  void waitsUntilTodayWhileNobodyHasCome() {
    // Given
    var waiting = request(RequestStatus.WAITING, null);
    var accepted = request(RequestStatus.ACCEPTED, null);
    // When
    var days = new long[] {waiting.waitingDays(VISIT), accepted.waitingDays(VISIT)};
    // Then
    assertThat(days).containsExactly(18, 18);
  }

  @Test
  void hasWaitedUntilItsFirstVisit() {
    // Given
    var closed = request(RequestStatus.CLOSED, VISIT);
    // When
    var days = closed.waitingDays(VISIT.plusYears(1));
    // Then
    assertThat(days).isEqualTo(18);
  }

  @Test
  void neverWaitedWhenItWasTurnedAway() {
    // Given
    var turnedAway = request(RequestStatus.TURNED_AWAY, null);
    // When
    var days = turnedAway.waitingDays(VISIT);
    // Then
    assertThat(days).isZero();
  }

  private static SupportRequest moved(RequestOutcome outcome) {
    assertThat(outcome).isInstanceOf(Moved.class);
    return ((Moved) outcome).request();
  }

  private static SupportRequest request(RequestStatus status, @Nullable LocalDate visitedOn) {
    var id = UUID.fromString("00000000-0000-0000-0000-000000000001");
    return new SupportRequest(
        id, 7, "140646", Theme.SEMH, Urgency.ROUTINE, status, RAISED, visitedOn, null, null);
  }
}
