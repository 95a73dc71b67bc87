package uk.sufficiency.localstack.demo.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.localstack.demo.world.Caseload.Count;
import uk.sufficiency.localstack.demo.world.PlacementType;
import uk.sufficiency.localstack.demo.world.Town;
import uk.sufficiency.localstack.demo.world.Words;

/**
 * Plans in the layout of DfE's "caseload" table: {@code x} where the collection of a year did not
 * ask, {@code time_period} 202425 for January 2025.
 */
public final class CaseloadFile {

  private static final List<String> COLUMNS = Words.lines("caseload-columns.txt");
  private static final String NOT_AVAILABLE = "x";

  /** What the collection by person (from January 2023) first asked, or asked no more. */
  private static final List<String> SINCE_2023 =
      List.of("neet_ntci", "placement_unknown", "placement_unknown_pc");

  private static final List<String> UNTIL_2022 = List.of("await_prov_2022", "perm_ex_2022");
  private static final List<String> SINCE_2025 = List.of("w_settings", "other_schools");

  /** Totals, and what the names of the columns that they sum begin with. */
  private static final Map<String, List<String>> TOTALS =
      Map.of(
          "mainstream_total", List.of("mainstream_"),
          "special_total", List.of("special_"),
          "ap_pru_total", List.of("ap_pru_"),
          "fe_total", List.of("general_fe", "specialist_post_16", "ukrlp"),
          "ed_elsewhere", List.of("elective", "other_", "online", "neet"));

  private CaseloadFile() {}

  /** Every count of the town's caseload. */
  public static byte[] bytes(Town town) {
    return CsvFile.bytes(COLUMNS, town.caseload().stream().map(CaseloadFile::row), UTF_8);
  }

  private static List<String> row(Count count) {
    var cells = new HashMap<String, String>();
    place(count, cells);
    placements(count, cells);
    totals(count, cells);
    unavailable(count.january(), cells);
    return COLUMNS.stream().map(column -> cells.getOrDefault(column, "0")).toList();
  }

  private static void place(Count count, Map<String, String> cells) {
    cells.put("time_period", "%d%02d".formatted(count.january() - 1, count.january() % 100));
    cells.put("time_identifier", "Academic year");
    cells.put("geographic_level", "Local authority");
    cells.put("country_code", "E92000001");
    cells.put("country_name", "England");
    cells.put("region_code", "E12000003");
    cells.put("region_name", "Yorkshire and The Humber");
    cells.put("new_la_code", count.authority().code());
    cells.put("old_la_code", count.authority().oldCode());
    cells.put("la_name", count.authority().name());
    cells.put(
        "breakdown_topic", count.age() == null ? "All EHC plans" : "Child or young persons age");
    cells.put("breakdown", breakdown(count.age()));
    cells.put("ehcplans", Integer.toString(count.total()));
  }

  private static String breakdown(@Nullable Integer age) {
    if (age == null) {
      return "All EHC plans";
    }
    return age < 3 ? "under 3" : "age " + age;
  }

  private static void placements(Count count, Map<String, String> cells) {
    count
        .plans()
        .forEach(
            (type, plans) ->
                cells.put(
                    type.column(),
                    type.isCountedIn(count.january()) ? Integer.toString(plans) : NOT_AVAILABLE));
  }

  private static void totals(Count count, Map<String, String> cells) {
    TOTALS.forEach((total, parts) -> total(count, total, sum(count, parts), cells));
    total(count, "nm_early_years", sum(count, List.of("nm_early_years")), cells);
    cells.put("placement_unknown_pc", "0");
  }

  private static int sum(Count count, List<String> parts) {
    return Arrays.stream(PlacementType.values())
        .filter(type -> parts.stream().anyMatch(type.column()::startsWith))
        .mapToInt(type -> count.plans().getOrDefault(type, 0))
        .sum();
  }

  private static void total(Count count, String column, int plans, Map<String, String> cells) {
    cells.put(column, Integer.toString(plans));
    var share = column.replace("_total", "_total_pc");
    var percent = share.equals(column) ? column + "_pc" : share;
    var spelt = percent.equals("ap_pru_total_pc") ? "AP_PRU_total_pc" : percent;
    cells.put(spelt, percent(plans, count.total()));
  }

  private static String percent(int part, int whole) {
    return BigDecimal.valueOf(100L * part)
        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static void unavailable(int january, Map<String, String> cells) {
    if (january < 2023) {
      SINCE_2023.forEach(column -> cells.put(column, NOT_AVAILABLE));
    } else {
      UNTIL_2022.forEach(column -> cells.put(column, NOT_AVAILABLE));
    }
    if (january < 2025) {
      SINCE_2025.forEach(column -> cells.put(column, NOT_AVAILABLE));
    }
  }
}
