package uk.sufficiency.localstack.demo.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.sufficiency.localstack.demo.world.Population;
import uk.sufficiency.localstack.demo.world.Town;
import uk.sufficiency.localstack.demo.world.UnitCosts.UnitCost;

/** Population in the layout of ONS's subnational projections, and unit costs in the suite's own. */
public final class FigureFiles {

  private FigureFiles() {}

  /** The whole town by single year of age. */
  public static byte[] populationOfTheTown(Town town) {
    var population = town.population();
    return population(
        ages()
            .mapToObj(
                age ->
                    row(
                        "E08000018",
                        "Rotherham (demo)",
                        age,
                        year -> population.townCount(age, year))));
  }

  /** Every ward by single year of age; the wards sum to the town. */
  public static byte[] populationOfWards(Town town) {
    var wards = town.population().wards();
    return population(
        IntStream.range(0, wards.size())
            .boxed()
            .flatMap(at -> ages().mapToObj(age -> wardRow(town.population(), at, age))));
  }

  private static List<String> wardRow(Population population, int at, int age) {
    var ward = population.wards().get(at);
    return row(
        ward.code(), ward.name() + " (demo)", age, year -> population.wardCount(at, age, year));
  }

  private static byte[] population(Stream<List<String>> rows) {
    var header = new ArrayList<>(List.of("area_code", "area_name", "component", "sex", "age"));
    Population.years().forEach(year -> header.add(Integer.toString(year)));
    return CsvFile.bytes(header, rows, UTF_8);
  }

  private static IntStream ages() {
    return IntStream.rangeClosed(0, Population.OLDEST);
  }

  private static List<String> row(String code, String name, int age, IntUnaryOperator count) {
    var row = new ArrayList<>(List.of(code, name, "Population", "persons", Integer.toString(age)));
    Population.years().forEach(year -> row.add(count.applyAsInt(year) + ".000"));
    return row;
  }

  /** One row for each kind of provision and financial year. */
  public static byte[] unitCosts(Town town) {
    return CsvFile.bytes(
        List.of("kind", "financial_year", "amount_gbp"),
        town.unitCosts().stream().map(FigureFiles::row),
        UTF_8);
  }

  private static List<String> row(UnitCost cost) {
    return List.of(
        cost.kind().name(),
        "%d-%02d".formatted(cost.financialYear(), (cost.financialYear() + 1) % 100),
        Integer.toString(cost.pounds()));
  }
}
