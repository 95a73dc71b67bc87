package uk.sufficiency.registry.geography;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import uk.sufficiency.kit.imports.ImportReport.Stored;
import uk.sufficiency.registry.intake.Staging;

/** Postcodes with their points, in the database. */
@ApplicationScoped
public class PostcodeStore {

  public static final String STAGE_COLUMNS = "stage_postcode (row_no, postcode, easting, northing)";
  private static final String STAGE =
      """
      create temporary table stage_postcode (
        row_no bigint, postcode text, easting integer, northing integer) on commit drop
      """;
  private static final String DUPLICATES =
      """
      select row_no, format('%s stands in row %s, too', postcode, first)
        from (select row_no, postcode, min(row_no) over (partition by postcode) as first
                from stage_postcode) s
       where row_no > first order by row_no
      """;
  private static final String UPDATE =
      """
      update postcode p set easting = s.easting, northing = s.northing from stage_postcode s
       where s.postcode = p.postcode and (s.easting, s.northing) <> (p.easting, p.northing)
      """;
  private static final String INSERT =
      """
      insert into postcode (postcode, easting, northing)
      select postcode, easting, northing from stage_postcode where easting is not null
      on conflict do nothing
      """;

  public void openStage(Connection transaction) throws SQLException {
    Staging.run(transaction, STAGE);
  }

  /** A query of staged postcodes that stand in the file twice: row number and message. */
  public String duplicates() {
    return DUPLICATES;
  }

  /** Takes over what was staged. Postcodes that the file does not have stay. */
  public Stored merge(Connection transaction) throws SQLException {
    long staged =
        Staging.count(transaction, "select count(*) from stage_postcode where easting is not null");
    long changed = Staging.run(transaction, UPDATE);
    long added = Staging.run(transaction, INSERT);
    return new Stored(added, changed, staged - added - changed);
  }
}
