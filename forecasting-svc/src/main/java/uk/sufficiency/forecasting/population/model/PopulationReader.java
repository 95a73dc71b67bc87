package uk.sufficiency.forecasting.population.model;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.sufficiency.forecasting.intake.Cells;
import uk.sufficiency.forecasting.intake.Fault;
import uk.sufficiency.forecasting.intake.RowReading;

/**
 * Reads ONS's subnational population projections by single year of age: {@code
 * area_code,area_name,component,sex,age} and one column for each year. Wards come in the same
 * layout.
 */
public final class PopulationReader {

  public static final List<String> REQUIRED_COLUMNS =
      List.of("area_code", "area_name", "component", "sex", "age");

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
  private static final Pattern ONS_CODE = Pattern.compile("[EWSNK]\\d{8}");
  private static final Pattern AGE = Pattern.compile("\\d{1,3}");
  private static final int OLDEST = 120;

  private final List<String> years;

  public PopulationReader(List<String> header) {
    years = yearsOf(header).toList();
  }

  /** What one row amounts to; births, deaths and migration, and single sexes, are passed over. */
  public RowReading<PopulationRow> read(Cells.Row row) {
    var cells = new Cells(row);
    String area = cells.getMatching("area_code", ONS_CODE, "an ONS code such as E08000018");
    String component = cells.getText("component");
    String sex = cells.getText("sex");
    int age = age(cells);
    var persons = persons(cells);
    if (years.isEmpty()) {
      cells.refuse("2022", Fault.MISSING, "the file has no column that is named for a year", null);
    }
    var reading =
        cells.read(
            () -> new PopulationRow(area, cells.findText("area_name").orElse(area), age, persons));
    boolean counted = component.equals("Population") && sex.equals("persons") && age <= OLDEST;
    return counted || reading instanceof RowReading.Refused
        ? reading
        : new RowReading.PassedOver<>();
  }

  private SortedMap<Integer, Double> persons(Cells cells) {
    var persons = new TreeMap<Integer, Double>();
    years.forEach(year -> persons.put(Integer.valueOf(year), cells.getAmount(year)));
    return persons;
  }

  private static int age(Cells cells) {
    String text = cells.getText("age");
    if (AGE.matcher(text).matches()) {
      return Integer.parseInt(text);
    }
    if (!text.isEmpty() && !text.equals("All ages") && !text.equals("90 and over")) {
      cells.refuse("age", Fault.FORMAT, "expected a single year of age", text);
    }
    return OLDEST + 1;
  }

  private static Stream<String> yearsOf(List<String> header) {
    return header.stream().filter(column -> YEAR.matcher(column).matches());
  }
}
