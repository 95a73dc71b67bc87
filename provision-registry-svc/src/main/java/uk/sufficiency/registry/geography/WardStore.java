package uk.sufficiency.registry.geography;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;
import uk.sufficiency.kit.imports.CopyWriter;
import uk.sufficiency.kit.imports.ImportReport.Stored;
import uk.sufficiency.registry.intake.Staging;

/** Wards with their boundaries, in the database. */
@ApplicationScoped
public class WardStore {

  private static final String STAGE =
      """
      create temporary table stage_ward (
        row_no bigint, code text, name text, boundary bytea) on commit drop
      """;
  private static final String DUPLICATES =
      """
      select row_no, format('ward %s stands in feature %s, too', code, first)
        from (select row_no, code, min(row_no) over (partition by code) as first
                from stage_ward) s
       where row_no > first order by row_no
      """;
  private static final String UPDATE =
      """
      update ward w set name = s.name, boundary = s.boundary from stage_ward s
       where s.code = w.code and (s.name, s.boundary) is distinct from (w.name, w.boundary)
      """;
  private static final String INSERT =
      """
      insert into ward (code, name, boundary)
      select code, name, boundary from stage_ward on conflict do nothing
      """;

  /** Opens a stage for wards; {@link #stage} writes to it. */
  public CopyWriter openStage(Connection transaction) throws SQLException {
    Staging.run(transaction, STAGE);
    return CopyWriter.into(transaction, "stage_ward (row_no, code, name, boundary)");
  }

  public void stage(CopyWriter stage, int feature, Ward ward) throws SQLException {
    String boundary = "\\x" + WKBWriter.toHex(new WKBWriter().write(ward.boundary()));
    stage.row(feature, ward.code(), ward.name(), boundary);
  }

  /** A query of staged wards that stand in the file twice: feature number and message. */
  public String duplicates() {
    return DUPLICATES;
  }

  /** Takes over what was staged. Wards that the file does not have stay. */
  public Stored merge(Connection transaction) throws SQLException {
    long staged = Staging.count(transaction, "select count(*) from stage_ward");
    long changed = Staging.run(transaction, UPDATE);
    long added = Staging.run(transaction, INSERT);
    return new Stored(added, changed, staged - added - changed);
  }

  /** Every ward, ready to be asked which one a point lies in. */
  public WardMap loadMap(Connection transaction) throws SQLException {
    List<Ward> wards = new ArrayList<>();
    WKBReader shapes = new WKBReader();
    Staging.each(
        transaction,
        "select code, name, boundary from ward order by code",
        row ->
            wards.add(
                new Ward(row.getString(1), row.getString(2), shape(shapes, row.getBytes(3)))));
    return new WardMap(wards);
  }

  private static org.locationtech.jts.geom.Geometry shape(WKBReader reader, byte[] wkb) {
    try {
      return reader.read(wkb);
    } catch (ParseException e) {
      throw new IllegalStateException("A stored boundary cannot be read", e);
    }
  }
}
