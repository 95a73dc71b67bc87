package uk.sufficiency.registry.setting;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

  private static final String ASSIGN =
      """
      update $TABLE set ward_code = ?, ward_name = ?,
             ward_source = case when ?::text is null then null else 'POLYGON' end
       where urn = ?
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
    try (PreparedStatement assign = transaction.prepareStatement(ASSIGN.replace("$TABLE", table))) {
      for (Found each : found) {
        String code = each.ward() == null ? null : each.ward().code();
        assign.setString(1, code);
        assign.setString(2, each.ward() == null ? null : each.ward().name());
        assign.setString(3, code);
        assign.setString(4, each.urn());
        assign.addBatch();
      }
      assign.executeBatch();
    }
  }
}
