package uk.sufficiency.registry.placechange.model;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.registry.intake.Cells;
import uk.sufficiency.registry.intake.Finding.Code;
import uk.sufficiency.registry.intake.Judgement;
import uk.sufficiency.registry.provision.model.AcademicYear;

/**
 * One row of the place change workbook: a provision's places in an academic year.
 *
 * @param need whose places; absent where they are for any of the needs of the provision
 * @param current what the workbook takes the register to say
 * @param reason why; absent where nothing is changed
 */
public record PlaceChangeRow(
    String reference,
    String urn,
    int academicYear,
    @Nullable Need need,
    int current,
    int proposed,
    @Nullable ChangeReason reason,
    @Nullable String reasonText) {

  /** What the export puts before a reference that a spreadsheet would take for a formula. */
  private static final Pattern APOSTROPHE = Pattern.compile("^'(?=[-=+@])");

  public static final String URN = "urn";
  public static final String REFERENCE = "provision_reference";
  public static final String YEAR = "academic_year";
  public static final String NEED = "need";
  public static final String CURRENT = "places_current";
  public static final String PROPOSED = "places_new";
  public static final String REASON = "reason_for_change";
  public static final String REASON_TEXT = "reason_text";

  private static final Pattern DIGITS = Pattern.compile("\\d{5,8}");
  private static final int MOST_PLACES = 100_000;

  /** DfE, "Making significant changes to an open academy": from 20 pupils, or from 20 %. */
  private static final int SIGNIFICANT = 20;

  private static final int SIGNIFICANT_PERCENT = 20;

  /** The columns that a header lacks. */
  public static List<String> listMissing(Cells.Header header) {
    return Stream.of(URN, REFERENCE, YEAR, CURRENT, PROPOSED, REASON)
        .filter(column -> !header.has(column))
        .toList();
  }

  /** Whether so great a change needs the DfE's significant change process. */
  public static boolean isSignificant(int current, int proposed) {
    int difference = Math.abs(proposed - current);
    return difference >= SIGNIFICANT
        || current > 0 && difference * 100L >= (long) current * SIGNIFICANT_PERCENT;
  }

  /** What a row says, or why it is refused. */
  public static Judgement<PlaceChangeRow> read(Cells.Row row) {
    Cells cells = new Cells(row);
    String urn = cells.getMatching(URN, DIGITS, "a URN is 5 to 8 digits");
    String reference = APOSTROPHE.matcher(cells.getText(REFERENCE)).replaceFirst("");
    int year = cells.getWholeNumber(YEAR, AcademicYear.FIRST, AcademicYear.LAST);
    int current = cells.getWholeNumber(CURRENT, 0, MOST_PLACES);
    int proposed = cells.getWholeNumber(PROPOSED, 0, MOST_PLACES);
    Need need = cells.findOneOf(NEED, Need.class);
    if (current == proposed) {
      return cells.judge(
          () -> new PlaceChangeRow(reference, urn, year, need, current, proposed, null, null));
    }
    ChangeReason reason = cells.getOneOf(REASON, ChangeReason.class);
    String text = cells.findText(REASON_TEXT);
    if (reason == ChangeReason.OTHER && text == null) {
      cells.refuse(REASON_TEXT, Code.MISSING, "is blank, and the reason OTHER says nothing", null);
    }
    if (isSignificant(current, proposed)) {
      cells.suspect(
          PROPOSED,
          Code.NEEDS_SIGNIFICANT_CHANGE,
          "from " + current + " is a change by 20 places or 20 %: see to a significant change",
          "" + proposed);
    }
    return cells.judge(
        () -> new PlaceChangeRow(reference, urn, year, need, current, proposed, reason, text));
  }
}
