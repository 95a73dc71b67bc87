package uk.sufficiency.registry.setting;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.kit.imports.CopyWriter;
import uk.sufficiency.registry.geography.Ward;
import uk.sufficiency.registry.geography.WardMap;
import uk.sufficiency.registry.intake.Staging;

/** Gives a ward by point in polygon to every setting whose source names none. */
final class WardAssignment {

  private record Found(String urn, @Nullable Ward ward) {}

  /** GIAS's own ward is never overruled. */
  private static final String WITHOUT_DECLARED_WARD =
      """
      select urn, easting, northing, ward_code from $TABLE
       where easting is not null and ward_source is distinct from 'GIAS'
      """;

  private static final String FOUND =
      """
      create temporary table ward_found (
        urn text primary key, ward_code text, ward_name text) on commit drop
      """;

  /** One statement for all of them: one each would read a table without an index once a setting. */
  private static final String ASSIGN =
      """
      update $TABLE s set ward_code = f.ward_code, ward_name = f.ward_name,
             ward_source = case when f.ward_code is null then null else 'POLYGON' end
        from ward_found f where f.urn = s.urn
      """;

  private WardAssignment() {}

  /** Assigns wards in a table with the columns of {@code setting}. */
  static void assign(Connection transaction, String table, WardMap wards) throws SQLException {
    List<Found> found = new ArrayList<>();
    Staging.each(
        transaction,
        WITHOUT_DECLARED_WARD.replace("$TABLE", table),
        row -> {
          Ward ward = wards.findWardAt(row.getInt(2), row.getInt(3)).orElse(null);
          String code = ward == null ? null : ward.code();
          if (!java.util.Objects.equals(code, row.getString(4))) {
            found.add(new Found(row.getString(1), ward));
          }
        });
    write(transaction, table, found);
  }

  private static void write(Connection transaction, String table, List<Found> found)
      throws SQLException {
    Staging.run(transaction, FOUND);
    try (CopyWriter copy = CopyWriter.into(transaction, "ward_found (urn, ward_code, ward_name)")) {
      for (Found each : found) {
        Ward ward = each.ward();
        copy.row(each.urn(), ward == null ? null : ward.code(), ward == null ? null : ward.name());
      }
      copy.end();
    }
    Staging.run(transaction, "analyze ward_found");
    Staging.run(transaction, ASSIGN.replace("$TABLE", table));
  }
}
