package uk.sufficiency.registry.exports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.ProvisionKind;
import uk.sufficiency.contracts.ProvisionStatus;
import uk.sufficiency.registry.exports.model.ScapCategory;
import uk.sufficiency.registry.provision.model.AcademicYear;

/**
 * The specialist part of the school capacity survey (SCAP), as far as the register knows it: where
 * places are and how many are commissioned. No figure is about pupils.
 *
 * <p>Sources, column by column: {@code urn}, {@code ukprn}, {@code la_code}, {@code setting} and
 * {@code phase} are GIAS's; {@code category} uses the letters of SCAP's own planning areas (UR, SS,
 * AP, IN; see {@link ScapCategory}); {@code academic_year}, {@code reference}, {@code provision},
 * {@code kind}, {@code status}, {@code needs}, NC years and {@code places} are this register's.
 * Planning areas, year groups and forecasts belong to SCAP's forecast return, which the register
 * does not make.
 */
@ApplicationScoped
class Scap {

  private static final List<String> WHERE =
      List.of("academic_year", "category", "urn", "ukprn", "la_code", "setting", "phase");
  private static final List<String> WHAT = List.of("reference", "provision", "kind", "status");
  private static final List<String> CAPACITY =
      joined(WHERE, WHAT, List.of("needs", "nc_year_from", "nc_year_to", "places"));
  private static final List<String> BY_NEED = joined(WHERE, WHAT, List.of("need", "places"));
  private static final List<ProvisionStatus> CAPACITY_STATUSES =
      Arrays.stream(ProvisionStatus.values()).filter(ProvisionStatus::isCapacity).toList();

  private static final String OF_PROVISIONS =
      """
      select s.urn, s.ukprn, s.la_code, s.name as setting, s.phase, p.reference,
             p.name as provision, p.kind, p.status, p.needs, p.nc_year_from, p.nc_year_to,
      """;

  /** ? = the day, kinds, statuses. */
  private static final String CAPACITY_ROWS =
      OF_PROVISIONS
          + """
                   commissioned_on(p.id, ?) as places
              from provision p
              join setting s on s.urn = p.urn
             where p.kind = any(?::text[]) and p.status = any(?::text[])
             order by s.urn, p.name, p.id
            """;

  /** ? = the day, statuses. */
  private static final String BY_NEED_ROWS =
      OF_PROVISIONS
          + """
                   c.need, c.places
              from provision p
              join setting s on s.urn = p.urn
             cross join lateral commissioned_by_need(p.id, ?) c
             where p.status = any(?::text[])
             order by s.urn, p.name, p.id, c.need nulls last
            """;

  private final ExportRows rows;

  Scap(ExportRows rows) {
    this.rows = rows;
  }

  void write(ScapTable table, LocalDate on, OutputStream out) throws IOException {
    switch (table) {
      case CAPACITY -> writeCapacity(on, out);
      case COMMISSIONED_BY_NEED -> writeByNeed(on, out);
    }
  }

  private void writeCapacity(LocalDate on, OutputStream out) throws IOException {
    try (CsvFile csv = new CsvFile(out, CAPACITY)) {
      rows.each(
          CAPACITY_ROWS,
          List.of(on, capacityKinds(), CAPACITY_STATUSES),
          row ->
              csv.row(
                  joined(
                      where(row, on),
                      what(row),
                      Arrays.asList(
                          ExportRows.texts(row, "needs"),
                          row.getInt("nc_year_from"),
                          row.getInt("nc_year_to"),
                          row.getInt("places")))));
    }
  }

  private void writeByNeed(LocalDate on, OutputStream out) throws IOException {
    try (CsvFile csv = new CsvFile(out, BY_NEED)) {
      rows.each(
          BY_NEED_ROWS,
          List.of(on, CAPACITY_STATUSES),
          row ->
              csv.row(
                  joined(
                      where(row, on),
                      what(row),
                      Arrays.asList(row.getString("need"), row.getInt("places")))));
    }
  }

  /** What SCAP's capacity table asks for; independent places are not the council's capacity. */
  private static List<ProvisionKind> capacityKinds() {
    return Arrays.stream(ProvisionKind.values())
        .filter(
            kind -> ScapCategory.find(kind) != null && ScapCategory.find(kind) != ScapCategory.IN)
        .toList();
  }

  private static List<@Nullable Object> where(ResultSet row, LocalDate on) throws SQLException {
    return Arrays.asList(
        AcademicYear.of(on).startsIn(),
        ScapCategory.find(ProvisionKind.valueOf(row.getString("kind"))),
        row.getString("urn"),
        row.getString("ukprn"),
        row.getString("la_code"),
        row.getString("setting"),
        row.getString("phase"));
  }

  private static List<@Nullable Object> what(ResultSet row) throws SQLException {
    return Arrays.asList(
        row.getString("reference"),
        row.getString("provision"),
        row.getString("kind"),
        row.getString("status"));
  }

  @SafeVarargs
  private static <T extends @Nullable Object> List<T> joined(List<? extends T>... parts) {
    List<T> all = new ArrayList<>();
    for (List<? extends T> part : parts) {
      all.addAll(part);
    }
    return all;
  }
}
