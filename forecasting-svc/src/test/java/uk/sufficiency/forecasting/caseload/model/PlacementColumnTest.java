package uk.sufficiency.forecasting.caseload.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.sufficiency.contracts.ProvisionKind;

class PlacementColumnTest {

  @Test
  void columnsAreNamedAsDfEWritesThem() {
    assertThat(PlacementColumn.SPECIALIST_POST_16_INSTITUTIONS.column())
        .isEqualTo("specialist_post_16_institutions");
  }

  @Test
  void everyKindThatDfECountsHasAColumn() {
    assertThat(PlacementColumn.values())
        .extracting(PlacementColumn::kind)
        .contains(
            ProvisionKind.MAINSTREAM,
            ProvisionKind.RESOURCE_PROVISION,
            ProvisionKind.SPECIAL_SCHOOL,
            ProvisionKind.INDEPENDENT_NON_MAINTAINED,
            ProvisionKind.INDEPENDENT_SPECIALIST_POST16,
            ProvisionKind.ALTERNATIVE_PROVISION,
            ProvisionKind.FURTHER_EDUCATION,
            ProvisionKind.EARLY_YEARS,
            ProvisionKind.EDUCATED_OTHERWISE)
        .doesNotContain(ProvisionKind.SUPPORT_BASE, ProvisionKind.SPECIALIST_BASE);
  }

  @Test
  void plansWithoutARecordedPlacementAreSpreadInProportion() {
    // When
    var byKind =
        PlacementsByKind.of(
            100,
            Map.of(
                PlacementColumn.MAINSTREAM_ACADEMY, 40,
                PlacementColumn.MAINSTREAM_LA_MAINTAINED, 20,
                PlacementColumn.SPECIAL_ACADEMY_FREE, 20));
    // Then
    assertThat(byKind)
        .containsEntry(ProvisionKind.MAINSTREAM, 75.0)
        .containsEntry(ProvisionKind.SPECIAL_SCHOOL, 25.0);
  }

  @Test
  void placementsThatExceedTheTotalAreScaledToIt() {
    var byKind =
        PlacementsByKind.of(
            90,
            Map.of(
                PlacementColumn.MAINSTREAM_ACADEMY, 60, PlacementColumn.SPECIAL_INDEPENDENT, 60));
    assertThat(byKind.values().stream().mapToDouble(plans -> plans).sum())
        .isCloseTo(90, within(1e-9));
  }

  @Test
  void fewerThanHalfRecordedMeansUnknown() {
    assertThat(PlacementsByKind.of(100, Map.of(PlacementColumn.MAINSTREAM_ACADEMY, 49))).isEmpty();
    assertThat(PlacementsByKind.of(0, Map.of(PlacementColumn.MAINSTREAM_ACADEMY, 0))).isEmpty();
  }
}
