package uk.sufficiency.forecasting.cost.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sufficiency.contracts.ProvisionKind;
import uk.sufficiency.forecasting.intake.Fault;
import uk.sufficiency.forecasting.intake.RowReading;
import uk.sufficiency.forecasting.intake.RowReading.Refused;
import uk.sufficiency.forecasting.intake.RowReading.Taken;

class UnitCostReaderTest {

  @ParameterizedTest
  @ValueSource(strings = {"2025", "2025-26", "2025/26", "202526", "2025-2026"})
  void aFinancialYearIsNamedByTheYearInWhichItStarts(String year) {
    assertThat(((Taken<UnitCost>) read("SPECIAL_SCHOOL", year, "25000")).record())
        .isEqualTo(new UnitCost(ProvisionKind.SPECIAL_SCHOOL, 2025, 25_000));
  }

  @ParameterizedTest
  @CsvSource({
    "SCHOOL, 2025-26, 1, kind",
    "MAINSTREAM, 2025-27, 1, financial_year",
    "MAINSTREAM, 25, 1, financial_year",
    "MAINSTREAM, 2025-26, '£1', amount_gbp",
    "MAINSTREAM, 2025-26, '', amount_gbp"
  })
  void aBrokenCellNamesItsColumn(String kind, String year, String amount, String column) {
    var faults = ((Refused<UnitCost>) read(kind, year, amount)).faults();
    assertThat(faults).extracting(Fault::column).containsExactly(column);
  }

  @ParameterizedTest
  @CsvSource({
    "10000000000, RANGE",
    "1000000000, RANGE",
    "-1, RANGE",
    "1e308, FORMAT",
    "12d, FORMAT",
    "0x1p3, FORMAT",
    "25.1234567, FORMAT"
  })
  void anAmountThatNoColumnHoldsIsRefused(String amount, String code) {
    var faults = ((Refused<UnitCost>) read("MAINSTREAM", "2025-26", amount)).faults();
    assertThat(faults)
        .containsExactly(new Fault("amount_gbp", code, faults.getFirst().message(), amount));
  }

  @Test
  void theLargestAmountIsStillRead() {
    assertThat(((Taken<UnitCost>) read("MAINSTREAM", "2025", "999999999.999999")).record().pounds())
        .isEqualTo(999_999_999.999999);
  }

  @Test
  void aCostThatNobodyPaysIsKeptAndSaid() {
    assertThat(((Taken<UnitCost>) read("MAINSTREAM", "2025", "0")).suspicious()).hasSize(1);
  }

  private static RowReading<UnitCost> read(String kind, String year, String amount) {
    return UnitCostReader.read(
        Map.of("kind", kind, "financial_year", year, "amount_gbp", amount)::get);
  }
}
