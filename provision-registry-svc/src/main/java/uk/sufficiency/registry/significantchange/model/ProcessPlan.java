package uk.sufficiency.registry.significantchange.model;

import static uk.sufficiency.registry.significantchange.model.ChangeStep.Name.APPLICATION;
import static uk.sufficiency.registry.significantchange.model.ChangeStep.Name.AUTHORITY_SUPPORT;
import static uk.sufficiency.registry.significantchange.model.ChangeStep.Name.CONSULTATION;
import static uk.sufficiency.registry.significantchange.model.ChangeStep.Name.DECISION;
import static uk.sufficiency.registry.significantchange.model.ChangeStep.Name.PUBLICATION;
import static uk.sufficiency.registry.significantchange.model.ChangeStep.Name.REPRESENTATION;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The steps of a process with the days by which they are due. The four weeks for representations
 * and the two months for the decision after them are the statutory ones of prescribed alterations;
 * the others are what officers allow, and can be changed step by step.
 */
public final class ProcessPlan {

  private static final int CONSULTATION_WEEKS = 6;
  private static final int SUPPORT_WEEKS = 8;
  private static final int APPLICATION_WEEKS = 10;
  private static final int TIER_1_DECISION_WEEKS = 18;
  private static final int DECISION_WEEKS = 22;
  private static final int PUBLICATION_WEEKS = 8;
  private static final int REPRESENTATION_WEEKS = PUBLICATION_WEEKS + 4;
  private static final int DECISION_MONTHS_AFTER = 2;

  private ProcessPlan() {}

  /** A new change of a provision, with its steps planned from the day of the proposal. */
  public static SignificantChange begin(
      UUID id,
      UUID provision,
      ProposedChange proposed,
      int placesBefore,
      Assessment assessed,
      LocalDate today) {
    return new SignificantChange(
        id,
        1,
        provision,
        proposed.action(),
        placesBefore,
        proposed.placesAfter(),
        assessed.baseline(),
        assessed.required(),
        assessed.route(),
        assessed.tier(),
        assessed.reason(),
        assessed.required() ? ChangeStatus.IN_PROGRESS : ChangeStatus.NOT_REQUIRED,
        today,
        null,
        null,
        stepsOf(assessed, today),
        List.of());
  }

  private static List<ChangeStep> stepsOf(Assessment assessed, LocalDate from) {
    Integer tier = assessed.tier();
    return switch (assessed.route()) {
      case NONE -> List.of();
      case ACADEMY_SIGNIFICANT_CHANGE ->
          List.of(
              due(CONSULTATION, from.plusWeeks(CONSULTATION_WEEKS)),
              due(AUTHORITY_SUPPORT, from.plusWeeks(SUPPORT_WEEKS)),
              due(APPLICATION, from.plusWeeks(APPLICATION_WEEKS)),
              due(
                  DECISION,
                  from.plusWeeks(
                      tier != null && tier == 1 ? TIER_1_DECISION_WEEKS : DECISION_WEEKS)));
      case MAINTAINED_PRESCRIBED_ALTERATION ->
          List.of(
              due(CONSULTATION, from.plusWeeks(CONSULTATION_WEEKS)),
              due(PUBLICATION, from.plusWeeks(PUBLICATION_WEEKS)),
              due(REPRESENTATION, from.plusWeeks(REPRESENTATION_WEEKS)),
              due(
                  DECISION,
                  from.plusWeeks(REPRESENTATION_WEEKS).plusMonths(DECISION_MONTHS_AFTER)));
    };
  }

  private static ChangeStep due(ChangeStep.Name step, LocalDate on) {
    return new ChangeStep(step, on, null, null);
  }
}
