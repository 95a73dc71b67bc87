package uk.sufficiency.forecasting.cost.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.ProvisionKind;
import uk.sufficiency.forecasting.intake.Cells;
import uk.sufficiency.forecasting.intake.Fault;
import uk.sufficiency.forecasting.intake.RowReading;

/** Reads our own layout of unit costs: {@code kind,financial_year,amount_gbp}. */
public final class UnitCostReader {

  public static final List<String> REQUIRED_COLUMNS =
      List.of("kind", "financial_year", "amount_gbp");

  private static final Pattern FINANCIAL_YEAR =
      Pattern.compile("(20\\d{2})(?:[-/]?(?:20)?(\\d{2}))?");
  private static final double SUSPICIOUSLY_DEAR = 500_000;

  private UnitCostReader() {}

  /** What one row amounts to. */
  public static RowReading<UnitCost> read(Cells.Row row) {
    var cells = new Cells(row);
    var kind = kind(cells);
    int year = year(cells);
    double pounds = cells.getAmount("amount_gbp");
    if (pounds == 0 || pounds > SUSPICIOUSLY_DEAR) {
      cells.suspect("amount_gbp", "IMPLAUSIBLE", "an unusual cost for one place", "" + pounds);
    }
    return cells.read(() -> new UnitCost(kind.orElseThrow(), year, pounds));
  }

  private static Optional<ProvisionKind> kind(Cells cells) {
    String text = cells.getText("kind");
    var kind = Arrays.stream(ProvisionKind.values()).filter(k -> k.name().equals(text)).findFirst();
    if (kind.isEmpty() && !text.isEmpty()) {
      cells.refuse("kind", Fault.UNKNOWN_VALUE, "expected one of " + kinds(), text);
    }
    return kind;
  }

  /** The year in which a financial year starts: 2025-26, 2025/26 and 202526 are all 2025. */
  private static int year(Cells cells) {
    String text = cells.getText("financial_year");
    var parts = FINANCIAL_YEAR.matcher(text);
    if (text.isEmpty()) {
      return 0;
    }
    if (!parts.matches() || !follows(parts.group(1), parts.group(2))) {
      cells.refuse(
          "financial_year", Fault.FORMAT, "expected a financial year such as 2025-26", text);
      return 0;
    }
    return Integer.parseInt(parts.group(1));
  }

  private static boolean follows(String start, @Nullable String end) {
    return end == null || (Integer.parseInt(start) + 1) % 100 == Integer.parseInt(end);
  }

  private static String kinds() {
    return Arrays.stream(ProvisionKind.values()).map(Enum::name).collect(Collectors.joining(", "));
  }
}
