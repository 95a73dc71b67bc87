package uk.sufficiency.registry.capital.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.registry.capital.model.SchemeOutcome.Changed;
import uk.sufficiency.registry.capital.model.SchemeOutcome.Impossible;
import uk.sufficiency.registry.capital.model.SchemeOutcome.NotNow;
import uk.sufficiency.registry.provision.model.Commissioned;
import uk.sufficiency.registry.provision.model.CommissionedPlaces;

class CapitalSchemeTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void followsItsStagesUsualProbabilityUntilAnOfficerSaysOne() {
    CapitalScheme idea = scheme(false, null, new SchemePlaces(2027, 10));
    CapitalScheme feasible = moved(idea, SchemeStage.FEASIBILITY, null);
    CapitalScheme stated = moved(feasible, SchemeStage.APPROVED, 0.55);
    CapitalScheme designed = moved(stated, SchemeStage.DESIGN, null);
    assertThat(idea.probability()).isEqualTo(0.1);
    assertThat(feasible.probability()).isEqualTo(0.3);
    assertThat(stated.probability()).isEqualTo(0.55);
    assertThat(designed.probability()).isEqualTo(0.55);
    assertThat(moved(designed, SchemeStage.DELIVERED, null).probability()).isEqualTo(1);
  }

  @Test
  void cannotPassTheApprovalOfItsMoney() {
    CapitalScheme idea = scheme(false, null, new SchemePlaces(2027, 10));
    assertThat(idea.moveOn(at(SchemeStage.DESIGN), null, TODAY)).isInstanceOf(NotNow.class);
    assertThat(idea.moveOn(at(SchemeStage.DELIVERED), null, TODAY)).isInstanceOf(NotNow.class);
    assertThat(idea.moveOn(at(SchemeStage.CANCELLED), null, TODAY)).isInstanceOf(Changed.class);
  }

  @Test
  void neitherGoesBackNorOnAfterItsEnd() {
    CapitalScheme approved =
        moved(scheme(false, null, new SchemePlaces(2027, 10)), SchemeStage.APPROVED, null);
    assertThat(approved.moveOn(at(SchemeStage.IDEA), null, TODAY)).isInstanceOf(NotNow.class);
    CapitalScheme delivered = moved(approved, SchemeStage.DELIVERED, null);
    assertThat(delivered.moveOn(at(SchemeStage.DELIVERED), null, TODAY)).isInstanceOf(NotNow.class);
    assertThat(delivered.moveOn(at(SchemeStage.CANCELLED), null, TODAY)).isInstanceOf(NotNow.class);
  }

  @Test
  void refusesDaysInTheFutureAndOutOfOrder() {
    CapitalScheme idea = scheme(false, null, new SchemePlaces(2027, 10));
    assertThat(
            idea.moveOn(
                new StageReached(SchemeStage.APPROVED, TODAY.plusDays(1), null), null, TODAY))
        .isInstanceOf(Impossible.class);
    assertThat(
            idea.moveOn(
                new StageReached(SchemeStage.APPROVED, TODAY.minusYears(1), null), null, TODAY))
        .isInstanceOf(Impossible.class);
  }

  @Test
  void keepsThePlacesThatItHasDelivered() {
    CapitalScheme delivered =
        moved(
            moved(scheme(false, null, new SchemePlaces(2027, 10)), SchemeStage.APPROVED, null),
            SchemeStage.DELIVERED,
            null);
    assertThat(delivered.update(plan(null, new SchemePlaces(2027, 11)))).isInstanceOf(NotNow.class);
    assertThat(delivered.update(plan(null, new SchemePlaces(2027, 10))))
        .isInstanceOf(Changed.class);
  }

  @Test
  void anExtensionAddsToWhatIsCommissionedYearByYear() {
    // Given
    CommissionedPlaces before = CommissionedPlaces.of(Map.of(2024, 10, 2028, 12));
    CapitalScheme scheme =
        scheme(false, null, new SchemePlaces(2027, 4), new SchemePlaces(2029, 2));
    // When
    CommissionedPlaces after = new Delivery(scheme, 2026, List.of()).on(before);
    // Then
    assertThat(after.byYear()).isEqualTo(Map.of(2024, 10, 2027, 14, 2028, 16, 2029, 18));
  }

  @Test
  void aLateDeliveryCountsFromTheAcademicYearInWhichItDelivers() {
    CapitalScheme scheme =
        scheme(false, null, new SchemePlaces(2024, 3), new SchemePlaces(2025, 2));
    assertThat(
            new Delivery(scheme, 2026, List.of())
                .on(CommissionedPlaces.of(Map.of(2020, 10)))
                .byYear())
        .isEqualTo(Map.of(2020, 10, 2026, 15));
  }

  @Test
  void aNewProvisionsPlacesAreNotCountedOnTopOfThoseCommissionedAhead() {
    CapitalScheme scheme = scheme(true, null, new SchemePlaces(2027, 10));
    assertThat(
            new Delivery(scheme, 2026, List.of())
                .on(CommissionedPlaces.of(Map.of(2027, 10)))
                .byYear())
        .isEqualTo(Map.of(2027, 10));
    assertThat(
            new Delivery(scheme, 2026, List.of(new SchemePlaces(2027, 6)))
                .on(CommissionedPlaces.of(Map.of(2027, 6)))
                .byYear())
        .isEqualTo(Map.of(2027, 16));
    assertThat(new Delivery(scheme, 2026, List.of()).on(CommissionedPlaces.of(Map.of())).byYear())
        .isEqualTo(Map.of(2027, 10));
  }

  @Test
  void leavesThePlacesOfEveryNeedAndTheirMoneyAsTheyAre() {
    // Given
    CommissionedPlaces before =
        new CommissionedPlaces(
            List.of(
                new Commissioned(2024, Need.ASD, 6, new BigDecimal("11000.00")),
                new Commissioned(2024, null, 4, new BigDecimal("10000.00"))));
    // When
    CommissionedPlaces after =
        new Delivery(scheme(false, null, new SchemePlaces(2027, 5)), 2026, List.of()).on(before);
    // Then
    assertThat(after.rows())
        .containsExactlyInAnyOrder(
            new Commissioned(2024, Need.ASD, 6, new BigDecimal("11000.00")),
            new Commissioned(2024, null, 4, new BigDecimal("10000.00")),
            new Commissioned(2027, Need.ASD, 6, new BigDecimal("11000.00")),
            new Commissioned(2027, null, 9, new BigDecimal("10000.00")));
  }

  private static CapitalScheme scheme(
      boolean opens, @Nullable Double probability, SchemePlaces... places) {
    return CapitalScheme.begin(
        UUID.randomUUID(),
        null,
        UUID.randomUUID(),
        opens,
        SchemeKind.EXTENSION,
        plan(probability, places),
        new StageReached(SchemeStage.IDEA, TODAY.minusMonths(2), null));
  }

  private static SchemePlan plan(@Nullable Double probability, SchemePlaces... places) {
    return new SchemePlan(
        "A base", BigDecimal.TEN, null, probability, List.of(places), List.of(), List.of());
  }

  private static StageReached at(SchemeStage stage) {
    return new StageReached(stage, TODAY, null);
  }

  private static CapitalScheme moved(
      CapitalScheme scheme, SchemeStage to, @Nullable Double probability) {
    SchemeOutcome outcome = scheme.moveOn(at(to), probability, TODAY);
    assertThat(outcome).isInstanceOf(Changed.class);
    return ((Changed) outcome).scheme();
  }
}
