package uk.sufficiency.forecasting.population.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sufficiency.forecasting.intake.Fault;
import uk.sufficiency.forecasting.intake.RowReading;
import uk.sufficiency.forecasting.intake.RowReading.PassedOver;
import uk.sufficiency.forecasting.intake.RowReading.Refused;
import uk.sufficiency.forecasting.intake.RowReading.Taken;

class PopulationReaderTest {

  private final Map<String, String> row =
      new LinkedHashMap<>(
          Map.of(
              "area_code", "E05012993",
              "area_name", "Anston & Woodsetts",
              "component", "Population",
              "sex", "persons",
              "age", "7",
              "2025", "131.5",
              "2026", "130"));

  @Test
  void everyYearsColumnIsRead() {
    var taken = ((Taken<PopulationRow>) read()).record();
    assertThat(taken.age()).isEqualTo(7);
    assertThat(taken.persons()).isEqualTo(Map.of(2025, 131.5, 2026, 130.0));
  }

  @ParameterizedTest
  @CsvSource({"component, Births", "sex, females", "age, All ages"})
  void whatIsNotASingleYearOfAgeOfAllPersonsIsPassedOver(String column, String value) {
    row.put(column, value);
    assertThat(read()).isInstanceOf(PassedOver.class);
  }

  @ParameterizedTest
  @CsvSource({
    "area_code, Rotherham, FORMAT",
    "age, seven, FORMAT",
    "2026, -1, RANGE",
    "2026, 1000000000, RANGE",
    "2026, NaN, FORMAT",
    "2026, Infinity, FORMAT",
    "2026, 1e308, FORMAT",
    "2026, 12d, FORMAT",
    "2026, 0x1p3, FORMAT",
    "2026, 1.1234567, FORMAT",
    "2025, '', MISSING"
  })
  void aBrokenCellNamesItsColumnAndTheReason(String column, String value, String code) {
    // Given
    row.put(column, value);
    // When
    var faults = ((Refused<PopulationRow>) read()).faults();
    // Then
    assertThat(faults).extracting(Fault::column).containsExactly(column);
    assertThat(faults).extracting(Fault::code).containsExactly(code);
  }

  private RowReading<PopulationRow> read() {
    return new PopulationReader(new ArrayList<>(row.keySet())).read(row::get);
  }
}
