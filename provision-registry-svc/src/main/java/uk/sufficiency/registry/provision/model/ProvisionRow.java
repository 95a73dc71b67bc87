package uk.sufficiency.registry.provision.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.contracts.ProvisionKind;
import uk.sufficiency.contracts.ProvisionStatus;
import uk.sufficiency.registry.intake.Cells;
import uk.sufficiency.registry.intake.Finding.Code;
import uk.sufficiency.registry.intake.Judgement;

/**
 * One row of this suite's own provision file: a provision in one academic year.
 *
 * @param need the need that the places are for; any of the provision's where absent
 * @param placeFunding GBP for a place and a year
 */
public record ProvisionRow(
    String reference,
    String urn,
    @Nullable ProvisionKind kind,
    String name,
    @Nullable ProvisionStatus status,
    List<Need> needs,
    int ncYearFrom,
    int ncYearTo,
    int academicYear,
    @Nullable Need need,
    int places,
    @Nullable BigDecimal placeFunding) {

  public static final String REFERENCE = "reference";
  public static final String URN = "urn";
  public static final String STATUS = "status";
  private static final String NEED = "need";
  private static final Pattern DIGITS = Pattern.compile("\\d{5,8}");
  private static final int MOST_PLACES = 100_000;

  /** The columns that a header lacks. */
  public static List<String> listMissing(Cells.Header header) {
    return Stream.of(
            REFERENCE,
            URN,
            "kind",
            "name",
            "status",
            "needs",
            "nc_year_from",
            "nc_year_to",
            "academic_year",
            "places")
        .filter(column -> !header.has(column))
        .toList();
  }

  /** What a row says, or why it is refused. */
  public static Judgement<ProvisionRow> read(Cells.Row row) {
    Cells cells = new Cells(row);
    String reference = cells.getText(REFERENCE);
    String urn = cells.getMatching(URN, DIGITS, "a URN is 5 to 8 digits");
    ProvisionKind kind = cells.getOneOf("kind", ProvisionKind.class);
    String name = cells.getText("name");
    ProvisionStatus status = cells.getOneOf("status", ProvisionStatus.class);
    List<Need> needs = cells.listOf("needs", Need.class);
    int from = cells.getWholeNumber("nc_year_from", NcYearRange.LOWEST, NcYearRange.HIGHEST);
    int to = cells.getWholeNumber("nc_year_to", NcYearRange.LOWEST, NcYearRange.HIGHEST);
    int year = cells.getWholeNumber("academic_year", AcademicYear.FIRST, AcademicYear.LAST);
    Need need = cells.findOneOf(NEED, Need.class);
    int places = cells.getWholeNumber("places", 0, MOST_PLACES);
    BigDecimal funding = cells.findPounds("place_funding");
    if (from > to) {
      cells.refuse("nc_year_from", Code.RANGE, "above nc_year_to " + to, "" + from);
    }
    if (need != null && !needs.isEmpty() && !needs.contains(need)) {
      cells.refuse(NEED, Code.CONTRADICTION, "not among the needs of the provision", need.name());
    }
    return cells.judge(
        () ->
            new ProvisionRow(
                reference, urn, kind, name, status, needs, from, to, year, need, places, funding));
  }
}
