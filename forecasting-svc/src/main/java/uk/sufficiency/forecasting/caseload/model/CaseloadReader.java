package uk.sufficiency.forecasting.caseload.model;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.sufficiency.forecasting.intake.Cells;
import uk.sufficiency.forecasting.intake.Fault;
import uk.sufficiency.forecasting.intake.RowReading;

/**
 * Reads DfE's caseload table ("Number of education, health and care plans as at January each year")
 * by its header, never by position: columns come and go with the years.
 */
public final class CaseloadReader {

  private static final String TIME_PERIOD = "time_period";
  private static final String LEVEL = "geographic_level";
  private static final String AUTHORITY = "new_la_code";
  private static final String TOTAL = "ehcplans";
  private static final String LOCAL = "Local authority";
  private static final Set<String> OTHER_LEVELS = Set.of("National", "Regional");
  private static final Set<String> NO_CODE = Set.of("x", "z");

  /** Without these a row cannot be understood. */
  public static final List<String> REQUIRED_COLUMNS =
      List.of(
          TIME_PERIOD,
          LEVEL,
          AUTHORITY,
          "la_name",
          "breakdown_topic",
          "breakdown",
          TOTAL,
          "mainstream_academy",
          "special_academy_free");

  private static final Pattern ACADEMIC_YEAR = Pattern.compile("20\\d{4}");
  private static final Pattern ONS_CODE = Pattern.compile("[EW]\\d{8}");

  private final List<String> placementColumns;

  /**
   * @param header the file's column names
   */
  public CaseloadReader(List<String> header) {
    var present = new TreeSet<>(header);
    placementColumns = knownPlacements().filter(present::contains).toList();
  }

  /** Placement columns that DfE publishes and this file lacks: another year's layout. */
  public static List<String> absentPlacements(List<String> header) {
    var present = new TreeSet<>(header);
    return knownPlacements().filter(column -> !present.contains(column)).toList();
  }

  /** What one row amounts to. */
  public RowReading<CaseloadRow> read(Cells.Row row) {
    var cells = new Cells(row);
    int january = january(cells);
    String level = cells.getText(LEVEL);
    if (!level.isEmpty() && !level.equals(LOCAL) && !OTHER_LEVELS.contains(level)) {
      cells.refuse(
          LEVEL, Fault.UNKNOWN_VALUE, "expected Local authority, Regional or National", level);
    }
    var plans = count(cells, TOTAL, false);
    var placements = placements(cells);
    boolean local = level.equals(LOCAL);
    String authority = local ? cells.getText(AUTHORITY) : "";
    if (local && !authority.isEmpty() && !NO_CODE.contains(authority)) {
      cells.getMatching(AUTHORITY, ONS_CODE, "an ONS code such as E08000018");
    }
    String topic = cells.getText("breakdown_topic");
    String breakdown = cells.getText("breakdown");
    String name = local ? cells.getText("la_name") : "";
    var reading =
        cells.read(
            () ->
                new CaseloadRow(
                    authority,
                    cells.findText("old_la_code").filter(c -> !NO_CODE.contains(c)).orElse(null),
                    name,
                    january,
                    topic,
                    breakdown,
                    plans,
                    placements));
    boolean useless = !local || NO_CODE.contains(authority);
    return useless && reading instanceof RowReading.Taken ? new RowReading.PassedOver<>() : reading;
  }

  private Map<String, PlanCount> placements(Cells cells) {
    var placements = new LinkedHashMap<String, PlanCount>();
    placementColumns.forEach(column -> placements.put(column, count(cells, column, true)));
    return placements;
  }

  private static PlanCount count(Cells cells, String column, boolean mayBeBlank) {
    var text = cells.findText(column);
    if (text.isEmpty() && mayBeBlank) {
      cells.suspect(column, "BLANK", column + " is blank and taken as unavailable", null);
      return new PlanCount.Withheld("x");
    }
    var count = PlanCount.of(text.orElse(""));
    if (count instanceof PlanCount.Unreadable(var wrong)) {
      cells.refuse(
          column,
          wrong.isEmpty() ? Fault.MISSING : Fault.FORMAT,
          "expected a whole number of plans, or a DfE code such as x or z",
          wrong);
    }
    return count;
  }

  /** The January that an academic year holds: 202425 is January 2025. */
  private static int january(Cells cells) {
    String text = cells.getMatching(TIME_PERIOD, ACADEMIC_YEAR, "an academic year such as 202425");
    if (!ACADEMIC_YEAR.matcher(text).matches()) {
      return 0;
    }
    int start = Integer.parseInt(text.substring(0, 4));
    if ((start + 1) % 100 != Integer.parseInt(text.substring(4))) {
      cells.refuse(TIME_PERIOD, Fault.FORMAT, "the two years do not follow each other", text);
    }
    return start + 1;
  }

  private static Stream<String> knownPlacements() {
    return Stream.concat(
        Arrays.stream(PlacementColumn.values()).map(PlacementColumn::column),
        Stream.of(PlacementColumn.NOT_RECORDED));
  }
}
