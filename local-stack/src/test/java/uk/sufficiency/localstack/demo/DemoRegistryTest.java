package uk.sufficiency.localstack.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sufficiency.localstack.demo.world.Placement;
import uk.sufficiency.localstack.demo.world.Provision;
import uk.sufficiency.localstack.demo.world.RegistryStory;
import uk.sufficiency.localstack.demo.world.RegistryStory.Destination;
import uk.sufficiency.localstack.demo.world.RegistryStory.Grade;
import uk.sufficiency.localstack.demo.world.RegistryStory.Offer;
import uk.sufficiency.localstack.demo.world.RegistryStory.QualityVisit;
import uk.sufficiency.localstack.demo.world.RegistryStory.Scheme;
import uk.sufficiency.localstack.demo.world.RegistryStory.Wave;

class DemoRegistryTest {

  private static final RegistryStory STORY = Demos.DEMO.town().registryStory();
  private static final Map<String, Provision> PROVISIONS =
      Demos.DEMO.town().provisions().stream()
          .collect(toMap(Provision::reference, Function.identity()));

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-20", "2026-09-01", "2027-01-04", "2028-02-29", "2030-08-31"})
  void agreementsRunAndTwoReviewsAreOverdue(LocalDate today) {
    // When
    var agreements = DemoData.generate(DemoData.SEED, today).town().registryStory().agreements();

    // Then
    assertThat(agreements).hasSize(21);
    assertThat(agreements)
        .allMatch(a -> !a.startsOn().isAfter(today) && a.endsOn().isAfter(today))
        .allMatch(a -> a.reviewOn().isAfter(a.startsOn()) && a.reviewOn().isBefore(a.endsOn()));
    assertThat(agreements).filteredOn(a -> a.reviewOn().isBefore(today)).hasSize(2);
    assertThat(agreements)
        .filteredOn(a -> !a.reviewOn().isBefore(today) && a.reviewOn().isBefore(today.plusDays(30)))
        .hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-20", "2026-09-01", "2027-01-04", "2028-02-29", "2030-08-31"})
  void otherDaysAreOnTheRightSideOfToday(LocalDate today) {
    // When
    var story = DemoData.generate(DemoData.SEED, today).town().registryStory();

    // Then
    assertThat(story.qualityVisits())
        .allMatch(visit -> visit.visitedOn().isBefore(today))
        .allMatch(visit -> visit.visitedOn().getDayOfWeek().getValue() <= 5)
        .allMatch(
            visit -> visit.actions().stream().allMatch(a -> a.dueOn().isAfter(visit.visitedOn())));
    assertThat(story.schemes()).allMatch(scheme -> scheme.reachedOn().isBefore(today));
    assertThat(story.sendPlans())
        .allMatch(plan -> plan.reviewOn().isAfter(today))
        .allMatch(plan -> plan.reviewOn().isBefore(today.plusMonths(18)));
    assertThat(story.waitingList()).allMatch(pupil -> pupil.joinedOn().isBefore(today));
    assertThat(story.destinations())
        .allMatch(step -> step.from().isAfter(today) && step.from().getMonthValue() == 9);
  }

  @Test
  void agreementsAndVisitsAreOfOpenProvisionsOnceEach() {
    // Then
    assertThat(STORY.agreements())
        .extracting(RegistryStory.Agreement::provision)
        .doesNotHaveDuplicates()
        .allMatch(reference -> get(reference).isOpen());
    assertThat(STORY.qualityVisits())
        .hasSize(12)
        .extracting(QualityVisit::provision)
        .doesNotHaveDuplicates()
        .allMatch(reference -> get(reference).isOpen());
  }

  @Test
  void everyVisitGradesSixDomainsAndAnswersItsConcerns() {
    // Then
    assertThat(STORY.qualityVisits())
        .allSatisfy(
            visit -> {
              assertThat(visit.domains())
                  .extracting(Grade::domain)
                  .hasSize(6)
                  .doesNotHaveDuplicates();
              assertThat(visit.actions()).hasSizeBetween(1, 2);
              var answered = visit.actions().stream().map(a -> a.domain()).collect(toSet());
              assertThat(visit.domains())
                  .filteredOn(grade -> grade.grade().equals("CAUSE_FOR_CONCERN"))
                  .allMatch(grade -> answered.contains(grade.domain()));
            });
  }

  @Test
  void eachWaveHasItsDaysAndASchemeAtAnotherStage() {
    // Then
    assertThat(STORY.waves()).extracting(Wave::number).containsExactly(1, 2, 3);
    assertThat(STORY.schemes()).extracting(Scheme::wave).containsExactly(1, 2, 3);
    assertThat(STORY.schemes()).extracting(Scheme::stage).doesNotHaveDuplicates();
    assertThat(STORY.schemes())
        .allMatch(
            scheme -> scheme.money().stream().mapToInt(m -> m.planned()).sum() == scheme.budget());
  }

  @Test
  void plansCoverAllLevelsAndAreasAndLeaveTheUsersOwnToThem() {
    // Then
    assertThat(STORY.sendPlans())
        .hasSize(10)
        .extracting(RegistryStory.SendPlan::urn)
        .doesNotHaveDuplicates()
        .doesNotContain("140646", "990001");
    assertThat(STORY.sendPlans())
        .allSatisfy(
            plan -> {
              assertThat(plan.items()).extracting(Offer::level).containsOnlyOnce("WHOLE_SCHOOL");
              assertThat(plan.items().stream().map(Offer::level).distinct()).hasSize(3);
              assertThat(plan.items().stream().map(Offer::area).distinct()).hasSize(4);
            });
  }

  @Test
  void pupilsWaitForWhatTakesThemAndGoOnFromThePlaceThatTheyHave() {
    // Given
    var pupils =
        Demos.DEMO.town().placements().stream().collect(toMap(Placement::pupilRef, p -> p));

    // Then
    assertThat(STORY.waitingList())
        .hasSize(6)
        .allMatch(w -> w.pupilRef().matches("pr_[A-Za-z0-9_-]{43}"))
        .allMatch(w -> !pupils.containsKey(w.pupilRef()))
        .allMatch(w -> get(w.provision()).needs().stream().anyMatch(n -> n.name().equals(w.need())))
        .allMatch(w -> w.ncYear() >= get(w.provision()).ncFrom())
        .allMatch(w -> w.ncYear() <= get(w.provision()).ncTo());
    assertThat(STORY.destinations())
        .hasSize(6)
        .allMatch(step -> (step.next() == null) != (step.nextProvision() == null))
        .extracting(Destination::pupilRef)
        .allSatisfy(ref -> assertThat(pupils.get(ref)).isNotNull());
  }

  @Test
  void theFileSaysThatItIsSynthetic() throws IOException {
    // When
    var file = new ObjectMapper().readTree(Demos.DEMO.getBytes(DemoFile.REGISTRY));

    // Then
    assertThat(file.path("synthetic").asBoolean()).isTrue();
    assertThat(file.path("agreements")).hasSize(21);
    assertThat(file.path("agreements").findValuesAsText("reference"))
        .allMatch(reference -> reference.startsWith("DEMO-SLA-"));
    for (var text : file.findValuesAsText("text")) {
      assertThat(text).endsWith("(demo)");
    }
    for (var field : List.of("summary", "offer", "note", "what", "name")) {
      assertThat(file.findValuesAsText(field))
          .isNotEmpty()
          .allMatch(text -> text.endsWith("(demo)"));
    }
    assertThat(new String(Demos.DEMO.getBytes(DemoFile.REGISTRY), UTF_8)).doesNotContain("\r");
  }

  private static Provision get(String reference) {
    var provision = PROVISIONS.get(reference);
    if (provision == null) {
      throw new AssertionError("no provision " + reference);
    }
    return provision;
  }
}
