package uk.sufficiency.registry.setting.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.SettingStatus;
import uk.sufficiency.registry.geography.model.GridPoint;
import uk.sufficiency.registry.geography.model.Postcode;
import uk.sufficiency.registry.intake.Cells;
import uk.sufficiency.registry.intake.Finding.Code;
import uk.sufficiency.registry.intake.Judgement;

/**
 * Judges one row of GIAS's "all establishment data". What the register cannot live without refuses
 * the row; what a careful analyst would query is kept and reported.
 */
public final class GiasReader {

  private static final Pattern URN = Pattern.compile("\\d{5,8}");
  private static final Pattern LA_CODE = Pattern.compile("\\d{3}");
  private static final Pattern UKPRN = Pattern.compile("1\\d{7}");
  private static final Pattern AUTHORITY = Pattern.compile("[EW]0[6789]\\d{6}|E10\\d{6}");
  private static final Pattern WARD = Pattern.compile("[EWSN]\\d{8}");
  private static final int OLDEST = 99;

  private record Location(@Nullable Integer easting, @Nullable Integer northing) {
    static final Location UNKNOWN = new Location(null, null);
  }

  /** What the row says, or why it is refused. */
  public Judgement<GiasSetting> read(Cells.Row row) {
    Cells cells = new Cells(row);
    String urn = cells.getMatching(GiasColumns.URN, URN, "a URN is 5 to 8 digits");
    String name = cells.getText(GiasColumns.NAME);
    String laCode = cells.getMatching(GiasColumns.LA_CODE, LA_CODE, "an LA code is 3 digits");
    SettingStatus status = status(cells);
    LocalDate openedOn = cells.findBritishDate(GiasColumns.OPENED);
    LocalDate closedOn = cells.findBritishDate(GiasColumns.CLOSED);
    judgeDates(cells, status, openedOn, closedOn);
    String postcode = postcode(cells, status);
    Location location = location(cells);
    Integer ageFrom = cells.findWholeNumber(GiasColumns.AGE_FROM, 0, OLDEST);
    Integer ageTo = cells.findWholeNumber(GiasColumns.AGE_TO, 0, OLDEST);
    if (ageFrom != null && ageTo != null && ageFrom > ageTo) {
      cells.suspect(
          GiasColumns.AGE_FROM, Code.AGES_REVERSED, "above the highest age " + ageTo, "" + ageFrom);
    }
    String wardCode = wardCode(cells);
    return cells.judge(
        () ->
            new GiasSetting(
                urn,
                name,
                laCode,
                status,
                ukprn(cells),
                authority(cells),
                cells.findText(GiasColumns.PHASE),
                cells.findText(GiasColumns.TYPE),
                openedOn,
                closedOn,
                postcode,
                location.easting(),
                location.northing(),
                wardCode,
                wardCode == null ? null : cells.findText(GiasColumns.WARD_NAME),
                cells.findText(GiasColumns.TRUST_CODE),
                cells.findText(GiasColumns.TRUST_NAME),
                ageFrom,
                ageTo));
  }

  private static SettingStatus status(Cells cells) {
    String name = cells.findText(GiasColumns.STATUS);
    String code = cells.findText(GiasColumns.STATUS_CODE);
    Optional<SettingStatus> byCode = Optional.ofNullable(code).flatMap(GiasStatus::ofCode);
    if (name == null) {
      if (code == null) {
        cells.getText(GiasColumns.STATUS);
      } else if (byCode.isEmpty()) {
        cells.refuse(GiasColumns.STATUS_CODE, Code.UNKNOWN_VALUE, "not a status of GIAS", code);
      }
      return byCode.orElse(SettingStatus.OPEN);
    }
    Optional<SettingStatus> byName = GiasStatus.ofName(name);
    if (byName.isEmpty()) {
      cells.refuse(GiasColumns.STATUS, Code.UNKNOWN_VALUE, "not a status of GIAS", name);
    } else if (code != null && !byName.equals(byCode)) {
      cells.suspect(
          GiasColumns.STATUS_CODE,
          Code.STATUS_CONTRADICTS_CODE,
          "the name says " + name + ", which was kept",
          code);
    }
    return byName.orElse(SettingStatus.OPEN);
  }

  private static void judgeDates(
      Cells cells,
      SettingStatus status,
      @Nullable LocalDate openedOn,
      @Nullable LocalDate closedOn) {
    if (closedOn == null) {
      return;
    }
    if (openedOn != null && closedOn.isBefore(openedOn)) {
      cells.suspect(
          GiasColumns.CLOSED,
          Code.CLOSED_BEFORE_OPENED,
          "closed before it opened on " + openedOn,
          "" + closedOn);
    }
    if (status == SettingStatus.OPEN) {
      cells.suspect(
          GiasColumns.CLOSED, Code.OPEN_WITH_CLOSE_DATE, "open, and has closed", "" + closedOn);
    }
  }

  private static @Nullable String postcode(Cells cells, SettingStatus status) {
    String written = cells.findText(GiasColumns.POSTCODE);
    if (written == null) {
      if (status == SettingStatus.OPEN || status == SettingStatus.PROPOSED_TO_CLOSE) {
        cells.suspect(
            GiasColumns.POSTCODE, Code.OPEN_WITHOUT_POSTCODE, "open, without postcode", null);
      }
      return null;
    }
    Optional<Postcode> parsed = Postcode.parse(written);
    if (parsed.isEmpty()) {
      cells.suspect(
          GiasColumns.POSTCODE, Code.UNREADABLE_POSTCODE, "kept as it is written", written);
    }
    return parsed.map(Postcode::value).orElse(written);
  }

  private static Location location(Cells cells) {
    Integer easting = cells.findWholeNumber(GiasColumns.EASTING, Integer.MIN_VALUE, MOST);
    Integer northing = cells.findWholeNumber(GiasColumns.NORTHING, Integer.MIN_VALUE, MOST);
    if (easting == null && northing == null) {
      return Location.UNKNOWN;
    }
    if (easting == null || northing == null) {
      String column = easting == null ? GiasColumns.EASTING : GiasColumns.NORTHING;
      cells.suspect(column, Code.HALF_A_LOCATION, "blank, so the other was left out", null);
      return Location.UNKNOWN;
    }
    if (!GridPoint.isInGreatBritain(easting, northing)) {
      cells.suspect(
          GiasColumns.EASTING,
          Code.OUTSIDE_GREAT_BRITAIN,
          "no place in Great Britain, left out",
          easting + "," + northing);
      return Location.UNKNOWN;
    }
    return new Location(easting, northing);
  }

  private static final int MOST = Integer.MAX_VALUE;

  private static @Nullable String wardCode(Cells cells) {
    String code = cells.findText(GiasColumns.WARD_CODE);
    if (code == null || WARD.matcher(code).matches()) {
      return code;
    }
    cells.suspect(GiasColumns.WARD_CODE, Code.UNKNOWN_WARD, "not a ward code, left out", code);
    return null;
  }

  private static @Nullable String ukprn(Cells cells) {
    String ukprn = cells.findText(GiasColumns.UKPRN);
    if (ukprn == null || UKPRN.matcher(ukprn).matches()) {
      return ukprn;
    }
    cells.suspect(
        GiasColumns.UKPRN, Code.UNREADABLE_UKPRN, "not eight digits from 1, left out", ukprn);
    return null;
  }

  /**
   * The column named for it holds the code in current files; the district is the same or nearer.
   */
  private static @Nullable String authority(Cells cells) {
    String authority = cells.findText(GiasColumns.AUTHORITY);
    if (authority != null && AUTHORITY.matcher(authority).matches()) {
      return authority;
    }
    String district = cells.findText(GiasColumns.DISTRICT);
    return district != null && AUTHORITY.matcher(district).matches() ? district : null;
  }
}
