package uk.sufficiency.forecasting.caseload.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sufficiency.forecasting.caseload.model.PlanCount.Counted;
import uk.sufficiency.forecasting.caseload.model.PlanCount.Withheld;
import uk.sufficiency.forecasting.intake.Fault;
import uk.sufficiency.forecasting.intake.RowReading;
import uk.sufficiency.forecasting.intake.RowReading.PassedOver;
import uk.sufficiency.forecasting.intake.RowReading.Refused;
import uk.sufficiency.forecasting.intake.RowReading.Taken;

class CaseloadReaderTest {

  private final Map<String, String> row =
      new LinkedHashMap<>(
          Map.of(
              "time_period", "202425",
              "geographic_level", "Local authority",
              "new_la_code", "E08000018",
              "old_la_code", "372",
              "la_name", "Rotherham",
              "breakdown_topic", "All EHC plans",
              "breakdown", "All EHC plans",
              "ehcplans", "3623",
              "mainstream_academy", "1112",
              "ukrlp_provider", "x"));

  @Test
  void anAcademicYearIsTheJanuaryInIt() {
    assertThat(taken().january()).isEqualTo(2025);
  }

  @Test
  void figuresAreNumbersAndCodesAreReasons() {
    assertThat(taken().plans()).isEqualTo(new Counted(3623));
    assertThat(taken().placements())
        .containsEntry("mainstream_academy", new Counted(1112))
        .containsEntry("ukrlp_provider", new Withheld("x"))
        .doesNotContainKey("special_academy_free");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "z", "c", "low"})
  void aWithheldTotalKeepsItsReason(String code) {
    row.put("ehcplans", code);
    assertThat(taken().plans()).isEqualTo(new Withheld(code));
  }

  @ParameterizedTest
  @CsvSource({
    "ehcplans, 36O3, FORMAT",
    "ehcplans, -5, FORMAT",
    "ehcplans, 12.5, FORMAT",
    "ehcplans, '', MISSING",
    "mainstream_academy, many, FORMAT",
    "time_period, 202426, FORMAT",
    "time_period, 2024, FORMAT",
    "new_la_code, Rotherham, FORMAT",
    "geographic_level, Borough, UNKNOWN_VALUE",
    "la_name, '', MISSING"
  })
  void aBrokenCellNamesItsColumnAndTheReason(String column, String value, String code) {
    // Given
    row.put(column, value);
    // When
    var reading = read();
    // Then
    assertThat(reading).isInstanceOf(Refused.class);
    var faults = ((Refused<CaseloadRow>) reading).faults();
    assertThat(faults).extracting(Fault::column).containsExactly(column);
    assertThat(faults).extracting(Fault::code).containsExactly(code);
  }

  @Test
  void everyFaultOfARowIsReportedAtOnce() {
    row.put("ehcplans", "?");
    row.put("mainstream_academy", "?");
    assertThat(((Refused<CaseloadRow>) read()).faults()).hasSize(2);
  }

  @Test
  void regionalAndNationalRowsArePassedOver() {
    row.put("geographic_level", "Regional");
    row.put("new_la_code", "");
    row.put("la_name", "");
    assertThat(read()).isInstanceOf(PassedOver.class);
  }

  @Test
  void aBlankPlacementIsTakenAsUnavailableAndSaid() {
    row.put("mainstream_academy", "");
    var reading = (Taken<CaseloadRow>) read();
    assertThat(reading.record().placements())
        .containsEntry("mainstream_academy", new Withheld("x"));
    assertThat(reading.suspicious()).extracting(Fault::code).containsExactly("BLANK");
  }

  private CaseloadRow taken() {
    return ((Taken<CaseloadRow>) read()).record();
  }

  private RowReading<CaseloadRow> read() {
    return new CaseloadReader(new ArrayList<>(row.keySet())).read(row::get);
  }
}
