package uk.sufficiency.registry.sendoffer.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.sufficiency.kit.problem.FieldError;

class PlanContentTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final OfferItem TIMETABLES =
      new OfferItem(
          OfferLevel.CLASSROOM,
          AreaOfNeed.COMMUNICATION_AND_INTERACTION,
          "Visual timetables",
          true);

  @Test
  void savesADraftWithGapsButPublishesNone() {
    // Given
    var draft = new PlanContent(TODAY.plusYears(1), List.of(TIMETABLES));
    // When, then
    assertThat(draft.faults(TODAY)).isEmpty();
    assertThat(draft.gaps(TODAY))
        .extracting(FieldError::message)
        .containsExactly(
            "no offer of the level WHOLE_SCHOOL",
            "no offer of the level INDIVIDUAL",
            "no offer of the area COGNITION_AND_LEARNING",
            "no offer of the area SOCIAL_EMOTIONAL_AND_MENTAL_HEALTH",
            "no offer of the area SENSORY_AND_PHYSICAL");
  }

  @Test
  void publishesAPlanThatSpeaksOfEveryLevelAndArea() {
    assertThat(new PlanContent(TODAY, everything()).gaps(TODAY)).isEmpty();
    assertThat(new PlanContent(TODAY.minusDays(1), everything()).gaps(TODAY))
        .extracting(FieldError::field)
        .containsExactly("reviewOn");
  }

  @Test
  void refusesAReviewInThePastOrTooFarOffAndTheSameOfferTwice() {
    assertThat(new PlanContent(TODAY.minusDays(1), List.of()).faults(TODAY))
        .extracting(FieldError::code)
        .containsExactly("IN_THE_PAST");
    assertThat(new PlanContent(TODAY.plusMonths(19), List.of()).faults(TODAY))
        .extracting(FieldError::code)
        .containsExactly("RANGE");
    assertThat(new PlanContent(TODAY, List.of(TIMETABLES, TIMETABLES)).faults(TODAY))
        .extracting(FieldError::code)
        .containsExactly("DUPLICATE");
  }

  @Test
  void tellsWhetherASettingHasWhatIsExpectedOfIt() {
    assertThat(PlanStanding.of(null, null, TODAY)).isEqualTo(PlanStanding.NO_PLAN);
    assertThat(PlanStanding.of(TODAY, null, TODAY)).isEqualTo(PlanStanding.NOT_PUBLISHED);
    assertThat(PlanStanding.of(TODAY.minusDays(1), TODAY.minusYears(1), TODAY))
        .isEqualTo(PlanStanding.REVIEW_OVERDUE);
    assertThat(PlanStanding.of(TODAY, TODAY, TODAY)).isEqualTo(PlanStanding.IN_ORDER);
  }

  private static List<OfferItem> everything() {
    return Arrays.stream(AreaOfNeed.values())
        .flatMap(
            area ->
                Arrays.stream(OfferLevel.values())
                    .map(level -> new OfferItem(level, area, level + " " + area, false)))
        .toList();
  }
}
