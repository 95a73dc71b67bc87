package uk.sufficiency.registry.significantchange.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.sufficiency.contracts.ProvisionKind;
import uk.sufficiency.registry.significantchange.model.ChangeOutcome.Changed;
import uk.sufficiency.registry.significantchange.model.ChangeOutcome.Impossible;
import uk.sufficiency.registry.significantchange.model.ChangeOutcome.NotNow;

class SignificantChangeTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void planTheStepsOfEachProcess() {
    assertThat(opening(Establishment.ACADEMY).steps())
        .extracting(ChangeStep::step)
        .containsExactly(
            ChangeStep.Name.CONSULTATION,
            ChangeStep.Name.AUTHORITY_SUPPORT,
            ChangeStep.Name.APPLICATION,
            ChangeStep.Name.DECISION);
    assertThat(opening(Establishment.MAINTAINED).steps())
        .extracting(ChangeStep::step)
        .containsExactly(
            ChangeStep.Name.CONSULTATION,
            ChangeStep.Name.PUBLICATION,
            ChangeStep.Name.REPRESENTATION,
            ChangeStep.Name.DECISION);
    assertThat(opening(Establishment.INDEPENDENT))
        .returns(ChangeStatus.NOT_REQUIRED, SignificantChange::status)
        .returns(true, SignificantChange::mayTakeEffect);
  }

  @Test
  void refusesAnApprovalBeforeTheStepsAreDone() {
    assertThat(opening(Establishment.ACADEMY).decide(approval(), TODAY))
        .asInstanceOf(type(NotNow.class))
        .extracting(NotNow::why)
        .asString()
        .contains("CONSULTATION", "AUTHORITY_SUPPORT", "APPLICATION")
        .doesNotContain("DECISION");
  }

  @Test
  void letsAnAcademyChangeOnlyOnceTheDeedIsSigned() {
    // Given
    SignificantChange approved = approved(opening(Establishment.ACADEMY));
    // When
    SignificantChange signed = changed(approved.sign(new DeedOfVariation(TODAY, "DoV 1"), TODAY));
    // Then
    assertThat(approved.mayTakeEffect()).isFalse();
    assertThat(signed.mayTakeEffect()).isTrue();
    assertThat(signed.steps()).allMatch(ChangeStep::done);
  }

  @Test
  void letsAMaintainedSchoolChangeWithItsApprovalAndKnowsNoDeedThere() {
    SignificantChange approved = approved(opening(Establishment.MAINTAINED));
    assertThat(approved.mayTakeEffect()).isTrue();
    assertThat(approved.sign(new DeedOfVariation(TODAY, null), TODAY)).isInstanceOf(NotNow.class);
  }

  @Test
  void refusesADeedBeforeTheApproval() {
    SignificantChange proposed = opening(Establishment.ACADEMY);
    assertThat(proposed.sign(new DeedOfVariation(TODAY, null), TODAY)).isInstanceOf(NotNow.class);
    assertThat(approved(proposed).sign(new DeedOfVariation(TODAY.minusDays(1), null), TODAY))
        .isInstanceOf(Impossible.class);
  }

  @Test
  void refusesDaysThatAreStillToCome() {
    SignificantChange proposed = opening(Establishment.ACADEMY);
    ChangeStep early = new ChangeStep(ChangeStep.Name.CONSULTATION, TODAY, TODAY.plusDays(1), null);
    assertThat(proposed.completeStep(early, TODAY))
        .isEqualTo(new Impossible("doneOn", "is in the future"));
    Decision late = new Decision(Decision.Outcome.WITHDRAWN, TODAY.plusDays(1), null);
    assertThat(proposed.decide(late, TODAY)).isInstanceOf(Impossible.class);
  }

  @Test
  void canBeWithdrawnAtAnyTimeButOnce() {
    Decision withdrawn = new Decision(Decision.Outcome.WITHDRAWN, TODAY, "No site");
    SignificantChange gone = changed(opening(Establishment.ACADEMY).decide(withdrawn, TODAY));
    assertThat(gone.status()).isEqualTo(ChangeStatus.WITHDRAWN);
    assertThat(gone.decide(withdrawn, TODAY)).isInstanceOf(NotNow.class);
    assertThat(gone.mayTakeEffect()).isFalse();
  }

  @Test
  void knowsOnlyTheStepsOfItsOwnProcess() {
    ChangeStep foreign = new ChangeStep(ChangeStep.Name.PUBLICATION, TODAY, TODAY, null);
    assertThat(opening(Establishment.ACADEMY).completeStep(foreign, TODAY))
        .isInstanceOf(NotNow.class);
    ChangeStep decision = new ChangeStep(ChangeStep.Name.DECISION, TODAY, TODAY, null);
    assertThat(opening(Establishment.ACADEMY).completeStep(decision, TODAY))
        .isInstanceOf(NotNow.class);
  }

  private static SignificantChange opening(Establishment establishment) {
    var proposed =
        new ProposedChange(
            ChangeAction.OPEN, ProvisionKind.RESOURCE_PROVISION, establishment, 0, 12);
    return ProcessPlan.begin(
        UUID.randomUUID(),
        UUID.randomUUID(),
        proposed,
        0,
        SignificantChangeRule.assess(proposed),
        TODAY);
  }

  private static SignificantChange approved(SignificantChange proposed) {
    SignificantChange change = proposed;
    for (ChangeStep step : proposed.steps()) {
      if (step.step() != ChangeStep.Name.DECISION) {
        change =
            changed(
                change.completeStep(new ChangeStep(step.step(), step.dueOn(), TODAY, null), TODAY));
      }
    }
    return changed(change.decide(approval(), TODAY));
  }

  private static Decision approval() {
    return new Decision(Decision.Outcome.APPROVED, TODAY, null);
  }

  private static SignificantChange changed(ChangeOutcome outcome) {
    assertThat(outcome).isInstanceOf(Changed.class);
    return ((Changed) outcome).change();
  }
}
