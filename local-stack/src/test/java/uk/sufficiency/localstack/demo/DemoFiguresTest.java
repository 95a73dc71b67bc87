package uk.sufficiency.localstack.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.sufficiency.localstack.demo.world.PlacementType;

class DemoFiguresTest {

  private static final String ALL = "All EHC plans";
  private static final List<String> TOTALS =
      List.of(
          "mainstream_total",
          "special_total",
          "ap_pru_total",
          "fe_total",
          "ed_elsewhere",
          "nm_early_years",
          "placement_unknown",
          "await_prov_2022",
          "perm_ex_2022");

  @Test
  void rotherhamsTotalsAreThosePublished() {
    // When
    var totals =
        rotherham(ALL)
            .collect(Collectors.toMap(r -> r.getField("time_period"), r -> count(r, "ehcplans")));

    // Then
    assertThat(totals)
        .isEqualTo(
            Map.of(
                "201819", 2_060, "201920", 2_215, "202021", 2_379, "202122", 2_600, "202223", 2_885,
                "202324", 3_310, "202425", 3_623));
  }

  @Test
  void placementsOfJanuary2025AreThosePublished() {
    // When
    var row = rotherham(ALL).filter(r -> is(r, "202425")).findFirst().orElseThrow();

    // Then
    for (var type : PlacementType.values()) {
      if (type.isCountedIn(2025)) {
        assertThat(count(row, type.column())).as(type.column()).isEqualTo(type.january2025());
      }
    }
    assertThat(Arrays.stream(PlacementType.values()).mapToInt(PlacementType::january2025).sum())
        .isEqualTo(3_623);
    assertThat(row.getField("mainstream_total_pc")).isEqualTo("40.7");
  }

  @Test
  void placementsOfEveryRowSumToItsPlans() {
    // When
    var rows = Demos.rows(DemoFile.CASELOAD);

    // Then
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(TOTALS.stream().mapToInt(total -> count(row, total)).sum())
                    .isEqualTo(count(row, "ehcplans")));
    assertThat(rows).allMatch(row -> row.getFieldCount() == 60);
  }

  @Test
  void agesSumToAllPlansInEveryColumn() {
    for (var period : List.of("202324", "202425")) {
      // Given
      var ages = rotherham("Child or young persons age").filter(r -> is(r, period)).toList();
      var all = rotherham(ALL).filter(r -> is(r, period)).findFirst().orElseThrow();

      // Then
      assertThat(ages).extracting(r -> r.getField("breakdown")).doesNotHaveDuplicates();
      for (var type : PlacementType.values()) {
        var column = type.column();
        assertThat(ages.stream().mapToInt(row -> count(row, column)).sum())
            .as(column)
            .isEqualTo(count(all, column));
      }
    }
  }

  @Test
  void twentyInventedAuthoritiesTellSevenYearsEach() {
    // When
    var authorities =
        Demos.rows(DemoFile.CASELOAD).stream()
            .filter(row -> row.getField("new_la_code").startsWith("E99"))
            .collect(Collectors.groupingBy(r -> r.getField("la_name"), Collectors.counting()));

    // Then
    assertThat(authorities).hasSize(20);
    assertThat(authorities.values()).containsOnly(7L);
  }

  @Test
  void plansOfJanuary2025CostTheHighNeedsBlocksBaseline() {
    // Given
    var costs =
        Demos.rows(DemoFile.UNIT_COSTS).stream()
            .filter(row -> row.getField("financial_year").equals("2024-25"))
            .collect(
                Collectors.toMap(
                    row -> row.getField("kind"), row -> Demos.number(row, "amount_gbp")));

    // When
    var pounds =
        Arrays.stream(PlacementType.values())
            .mapToLong(type -> (long) type.january2025() * cost(costs, type))
            .sum();

    // Then
    assertThat(pounds / 1e6).isCloseTo(62.9, within(.1));
  }

  @Test
  void wardsSumToTheTownAtEveryAgeInEveryYear() {
    // Given
    var town = Demos.rows(DemoFile.POPULATION);
    var wards =
        Demos.rows(DemoFile.POPULATION_OF_WARDS).stream()
            .collect(Collectors.groupingBy(row -> row.getField("age")));

    // Then
    assertThat(town).hasSize(26);
    for (var row : town) {
      var ofAge = wards.getOrDefault(row.getField("age"), List.of());
      assertThat(ofAge).hasSize(25);
      for (var year = 2022; year <= 2036; year++) {
        var column = Integer.toString(year);
        assertThat(ofAge.stream().mapToDouble(ward -> persons(ward, column)).sum())
            .isEqualTo(persons(row, column));
      }
    }
    assertThat(town.stream().mapToDouble(row -> persons(row, "2025")).sum())
        .isBetween(75_000.0, 90_000.0);
  }

  private static int cost(Map<String, Integer> costs, PlacementType type) {
    return costs.getOrDefault(type.kind().name(), 0);
  }

  private static Stream<NamedCsvRecord> rotherham(String topic) {
    return Demos.rows(DemoFile.CASELOAD).stream()
        .filter(row -> row.getField("new_la_code").equals("E08000018"))
        .filter(row -> row.getField("breakdown_topic").equals(topic));
  }

  private static boolean is(NamedCsvRecord row, String period) {
    return row.getField("time_period").equals(period);
  }

  private static int count(NamedCsvRecord row, String column) {
    return row.getField(column).equals("x") ? 0 : Demos.number(row, column);
  }

  private static double persons(NamedCsvRecord row, String column) {
    return Double.parseDouble(row.getField(column));
  }
}
