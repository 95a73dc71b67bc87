package uk.sufficiency.registry.placement.model;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.kit.pupil.PupilRef;
import uk.sufficiency.registry.intake.Cells;
import uk.sufficiency.registry.intake.Finding.Code;
import uk.sufficiency.registry.intake.Judgement;
import uk.sufficiency.registry.provision.model.NcYearRange;

/**
 * One row of this suite's own placement file: one pupil in, or offered, one place.
 *
 * @param endsOn the last day in the place; of an offer that came to nothing, the day of that. An
 *     {@code ENDED} row without a first day is such an offer.
 */
public record PlacementRow(
    String reference,
    String pupil,
    @Nullable Need need,
    int ncYear,
    @Nullable PlacementStatus status,
    @Nullable LocalDate holdUntil,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn) {

  public static final String REFERENCE = "provision_reference";
  public static final String PUPIL = "pupil_ref";
  private static final String HOLD = "hold_until";
  private static final String STARTS = "starts_on";
  private static final String ENDS = "ends_on";
  private static final Pattern PUPIL_REF = Pattern.compile(PupilRef.PATTERN);

  /** The columns that a header lacks. */
  public static List<String> listMissing(Cells.Header header) {
    return Stream.of(REFERENCE, PUPIL, "need", "nc_year", "status", HOLD, STARTS, ENDS)
        .filter(column -> !header.has(column))
        .toList();
  }

  /** What a row says, or why it is refused. What stands in the pupil's cell is never repeated. */
  public static Judgement<PlacementRow> read(Cells.Row row) {
    Cells cells = new Cells(row);
    String reference = cells.getText(REFERENCE);
    String pupil = cells.getText(PUPIL);
    if (!pupil.isEmpty() && !PUPIL_REF.matcher(pupil).matches()) {
      cells.refuse(PUPIL, Code.FORMAT, "not a pupilRef (pr_ and 43 characters); never a UPN", null);
    }
    Need need = cells.getOneOf("need", Need.class);
    int ncYear = cells.getWholeNumber("nc_year", NcYearRange.LOWEST, NcYearRange.HIGHEST);
    PlacementStatus status = cells.getOneOf("status", PlacementStatus.class);
    LocalDate hold = cells.findIsoDate(HOLD);
    LocalDate starts = cells.findIsoDate(STARTS);
    LocalDate ends = cells.findIsoDate(ENDS);
    if (status != null) {
      judgeDates(cells, status, hold, starts, ends);
    }
    return cells.judge(
        () -> new PlacementRow(reference, pupil, need, ncYear, status, hold, starts, ends));
  }

  private static void judgeDates(
      Cells cells,
      PlacementStatus status,
      @Nullable LocalDate hold,
      @Nullable LocalDate starts,
      @Nullable LocalDate ends) {
    switch (status) {
      case OFFERED -> {
        require(cells, HOLD, hold, status);
        forbid(cells, STARTS, starts, status);
        forbid(cells, ENDS, ends, status);
      }
      case ACCEPTED, STARTED -> require(cells, STARTS, starts, status);
      case ENDED -> require(cells, ENDS, ends, status);
      case DECLINED, EXPIRED, WITHDRAWN -> {
        require(cells, ENDS, ends, status);
        forbid(cells, STARTS, starts, status);
      }
    }
    if (starts != null && ends != null && ends.isBefore(starts)) {
      cells.refuse(ENDS, Code.RANGE, "before it starts on " + starts, "" + ends);
    }
  }

  private static void require(
      Cells cells, String column, @Nullable LocalDate day, PlacementStatus status) {
    if (day == null && isBlank(cells, column)) {
      cells.refuse(column, Code.MISSING, "needed where the status is " + status, null);
    }
  }

  private static void forbid(
      Cells cells, String column, @Nullable LocalDate day, PlacementStatus status) {
    if (day != null) {
      cells.refuse(column, Code.CONTRADICTION, "not with the status " + status, "" + day);
    }
  }

  private static boolean isBlank(Cells cells, String column) {
    return cells.findText(column) == null;
  }
}
