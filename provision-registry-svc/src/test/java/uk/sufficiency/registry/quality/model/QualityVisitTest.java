package uk.sufficiency.registry.quality.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.sufficiency.kit.problem.FieldError;
import uk.sufficiency.registry.standing.model.QualityDomain;
import uk.sufficiency.registry.standing.model.QualityGrade;

class QualityVisitTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final AgreedAction PAINT =
      new AgreedAction(QualityDomain.ENVIRONMENT, "Paint", "Site manager", TODAY.plusDays(30));

  @Test
  void acceptsAVisitThatGradesEveryDomainAndAnswersEachConcern() {
    // Given
    var visit = visit(TODAY, concernedAbout(QualityDomain.ENVIRONMENT), PAINT);
    // When, then
    assertThat(visit.faults(TODAY)).isEmpty();
    assertThat(visit.overall()).isEqualTo(QualityGrade.DEVELOPING);
  }

  @Test
  void asksForAnActionWhereSomethingIsACauseForConcern() {
    // When
    var faults = visit(TODAY, concernedAbout(QualityDomain.SAFEGUARDING), PAINT).faults(TODAY);
    // Then
    assertThat(faults).extracting(FieldError::field).containsExactly("actions");
    assertThat(faults.getFirst().message()).contains("SAFEGUARDING");
  }

  @Test
  void asksForEveryDomainOnce() {
    // Given
    List<DomainGrade> all = concernedAbout(QualityDomain.ENVIRONMENT);
    var twice = List.of(all.get(0), all.get(0), all.get(1), all.get(2), all.get(3), all.get(4));
    // When, then
    assertThat(visit(TODAY, all.subList(0, 5), PAINT).faults(TODAY))
        .extracting(FieldError::code)
        .containsExactly("INCOMPLETE");
    assertThat(visit(TODAY, twice, PAINT).faults(TODAY))
        .extracting(FieldError::code)
        .containsExactly("INCOMPLETE");
  }

  @Test
  void refusesAVisitInTheFutureAndAnActionThatWasDueBeforeIt() {
    // Given
    var late = new AgreedAction(QualityDomain.ENVIRONMENT, "Paint", "Site manager", TODAY);
    // When
    var faults =
        visit(TODAY.plusDays(1), concernedAbout(QualityDomain.ENVIRONMENT), late).faults(TODAY);
    // Then
    assertThat(faults)
        .extracting(FieldError::field)
        .containsExactly("visitedOn", "actions[0].dueOn");
  }

  @Test
  void completesAnActionOnceBetweenTheVisitAndToday() {
    // Given
    LocalDate visited = TODAY.minusDays(10);
    // When, then
    assertThat(CompletionOutcome.of(visited, null, visited, TODAY))
        .isEqualTo(new CompletionOutcome.Completed(visited));
    assertThat(CompletionOutcome.of(TODAY.plusDays(1), null, visited, TODAY))
        .isEqualTo(new CompletionOutcome.NotYet(visited, TODAY));
    assertThat(CompletionOutcome.of(visited.minusDays(1), null, visited, TODAY))
        .isEqualTo(new CompletionOutcome.NotYet(visited, TODAY));
    assertThat(CompletionOutcome.of(TODAY, visited, visited, TODAY))
        .isEqualTo(new CompletionOutcome.DoneBefore(visited));
  }

  private static List<DomainGrade> concernedAbout(QualityDomain concern) {
    return Arrays.stream(QualityDomain.values())
        .map(
            domain ->
                new DomainGrade(
                    domain,
                    domain == concern ? QualityGrade.CAUSE_FOR_CONCERN : QualityGrade.SECURE,
                    null))
        .toList();
  }

  private static QualityVisit visit(
      LocalDate on, List<DomainGrade> grades, AgreedAction... actions) {
    return new QualityVisit(on, "SEND adviser", null, grades, List.of(actions));
  }
}
