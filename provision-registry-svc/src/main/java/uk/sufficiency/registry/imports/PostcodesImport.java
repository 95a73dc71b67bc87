package uk.sufficiency.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.kit.imports.Findings;
import uk.sufficiency.kit.imports.ImportReport.Stored;
import uk.sufficiency.kit.imports.ImportRunner;
import uk.sufficiency.kit.imports.SpooledFile;
import uk.sufficiency.registry.geography.PostcodeStore;
import uk.sufficiency.registry.geography.WardStore;
import uk.sufficiency.registry.geography.model.GridPoint;
import uk.sufficiency.registry.geography.model.PostcodeRow;
import uk.sufficiency.registry.intake.Finding.Code;
import uk.sufficiency.registry.intake.Staging;
import uk.sufficiency.registry.setting.SettingMerge;

/** A postcode file becomes points; settings that had none, or had theirs from it, move. */
@ApplicationScoped
class PostcodesImport implements ImportRunner.Step {

  private final PostcodeStore postcodes;
  private final WardStore wards;
  private final SettingMerge settings;
  private final TouchedEvents events;

  PostcodesImport(
      PostcodeStore postcodes, WardStore wards, SettingMerge settings, TouchedEvents events) {
    this.postcodes = postcodes;
    this.wards = wards;
    this.settings = settings;
    this.events = events;
  }

  @Override
  public ImportRunner.Result run(Connection transaction, SpooledFile file, Findings findings)
      throws SQLException, IOException {
    Headers.of(file, PostcodeRow::listMissing);
    settings.open(transaction);
    postcodes.openStage(transaction);
    long rows =
        Staging.copy(
            transaction,
            PostcodeStore.STAGE_COLUMNS,
            file,
            findings,
            row -> PostcodeRow.read(row::find),
            PostcodesImport::values);
    Staging.refuseAll(transaction, findings, "Postcode", Code.DUPLICATE, postcodes.duplicates());
    if (findings.anyRefused()) {
      return new ImportRunner.Result(rows, Stored.NOTHING);
    }
    Stored stored = postcodes.merge(transaction);
    if (stored.added() + stored.changed() > 0) {
      settings.locateAnew(transaction, wards.loadMap(transaction));
      events.publish(transaction);
    }
    return new ImportRunner.Result(rows, stored);
  }

  private static @Nullable Object[] values(long row, PostcodeRow of) {
    GridPoint point = of.point();
    return new @Nullable Object[] {
      row,
      of.postcode().value(),
      point == null ? null : point.easting(),
      point == null ? null : point.northing()
    };
  }
}
