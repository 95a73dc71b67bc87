package uk.sufficiency.registry.geography.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.registry.intake.Cells;
import uk.sufficiency.registry.intake.Finding.Code;
import uk.sufficiency.registry.intake.Judgement;

/**
 * One row of a postcode file: Code-Point Open with a header, or the ONS Postcode Directory.
 *
 * @param point absent where the file knows none; such a postcode is left out and reported
 */
public record PostcodeRow(Postcode postcode, @Nullable GridPoint point) {

  private static final List<String> POSTCODE = List.of("Postcode", "pcds", "pcd", "PCDS");
  private static final List<String> EASTING = List.of("Eastings", "Easting", "oseast1m", "EAST1M");
  private static final List<String> NORTHING =
      List.of("Northings", "Northing", "osnrth1m", "NORTH1M");
  private static final int MOST = 9_999_999;

  /** The columns that a file lacks, by Code-Point Open's names. */
  public static List<String> listMissing(Cells.Header header) {
    return Stream.of(POSTCODE, EASTING, NORTHING)
        .filter(names -> names.stream().noneMatch(header::has))
        .map(List::getFirst)
        .toList();
  }

  /** What a row says, or why it is refused. */
  public static Judgement<PostcodeRow> read(Cells.Row row) {
    Cells cells = new Cells(row);
    String column = present(row, POSTCODE);
    String written = cells.getText(column);
    Optional<Postcode> postcode = Postcode.parse(written);
    if (postcode.isEmpty() && !written.isEmpty()) {
      cells.refuse(column, Code.FORMAT, "not a postcode", written);
    }
    GridPoint point = point(cells, present(row, EASTING), present(row, NORTHING));
    return cells.judge(() -> new PostcodeRow(postcode.orElseThrow(), point));
  }

  private static @Nullable GridPoint point(Cells cells, String eastings, String northings) {
    Integer easting = cells.findWholeNumber(eastings, 0, MOST);
    Integer northing = cells.findWholeNumber(northings, 0, MOST);
    if (easting == null || northing == null || !GridPoint.isInGreatBritain(easting, northing)) {
      cells.suspect(
          eastings,
          Code.NO_COORDINATES,
          "no point in Great Britain, left out",
          easting + "," + northing);
      return null;
    }
    return new GridPoint(easting, northing);
  }

  private static String present(Cells.Row row, List<String> names) {
    return names.stream()
        .filter(name -> row.cell(name) != null)
        .findFirst()
        .orElse(names.getFirst());
  }
}
