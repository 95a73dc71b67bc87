package uk.sufficiency.registry.exports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.contracts.ProvisionKind;
import uk.sufficiency.contracts.ProvisionStatus;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.exports.model.MapRow;
import uk.sufficiency.registry.geography.NationalGrid;
import uk.sufficiency.registry.geography.model.LonLat;

/** Reads the provision map, provision by provision. */
@ApplicationScoped
class ProvisionMap {

  /** ? = the day, today, kinds twice, statuses twice, wards twice. */
  private static final String ROWS =
      """
      select p.id, p.reference, p.name, p.kind, p.status, p.needs, p.nc_year_from, p.nc_year_to,
             s.urn, s.name as setting, s.phase, s.postcode, s.ward_code, s.ward_name,
             s.trust_name, s.easting, s.northing, c.commissioned, c.offered, c.occupied
        from provision p
        join setting s on s.urn = p.urn
       cross join lateral places_on(p.id, ?, ?) c
       where (cardinality(?::text[]) = 0 or p.kind = any(?::text[]))
         and (cardinality(?::text[]) = 0 or p.status = any(?::text[]))
         and (cardinality(?::text[]) = 0 or s.ward_code = any(?::text[]))
       order by s.urn, p.name, p.id
      """;

  private final ExportRows rows;
  private final LondonClock clock;

  ProvisionMap(ExportRows rows, LondonClock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /** What is done with a provision. */
  @FunctionalInterface
  interface Taker {
    void take(MapRow provision) throws IOException;
  }

  /** Hands every provision that the filter lets through to a taker, by URN and name. */
  void each(MapFilter filter, Taker taker) throws IOException {
    NationalGrid grid = new NationalGrid();
    rows.each(
        ROWS,
        List.of(
            filter.on(),
            clock.today(),
            filter.kinds(),
            filter.kinds(),
            filter.statuses(),
            filter.statuses(),
            filter.wards(),
            filter.wards()),
        row -> taker.take(provision(row, grid)));
  }

  private static MapRow provision(ResultSet row, NationalGrid grid) throws SQLException {
    return new MapRow(
        row.getObject("id", UUID.class),
        row.getString("reference"),
        row.getString("name"),
        ProvisionKind.valueOf(row.getString("kind")),
        ProvisionStatus.valueOf(row.getString("status")),
        ExportRows.texts(row, "needs").stream().map(Need::valueOf).toList(),
        row.getInt("nc_year_from"),
        row.getInt("nc_year_to"),
        site(row, grid),
        new MapRow.Places(
            row.getInt("commissioned"), row.getInt("offered"), row.getInt("occupied")));
  }

  private static MapRow.Site site(ResultSet row, NationalGrid grid) throws SQLException {
    return new MapRow.Site(
        row.getString("urn"),
        row.getString("setting"),
        row.getString("phase"),
        row.getString("postcode"),
        row.getString("ward_code"),
        row.getString("ward_name"),
        row.getString("trust_name"),
        findPlace(row, grid));
  }

  private static @Nullable LonLat findPlace(ResultSet row, NationalGrid grid) throws SQLException {
    Integer easting = ExportRows.findNumber(row, "easting");
    Integer northing = ExportRows.findNumber(row, "northing");
    return easting == null || northing == null ? null : grid.toDegrees(easting, northing);
  }
}
