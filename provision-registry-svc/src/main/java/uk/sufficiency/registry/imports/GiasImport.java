package uk.sufficiency.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import uk.sufficiency.kit.imports.Findings;
import uk.sufficiency.kit.imports.ImportReport.Stored;
import uk.sufficiency.kit.imports.ImportRunner;
import uk.sufficiency.kit.imports.SpooledFile;
import uk.sufficiency.registry.RegistryConfig;
import uk.sufficiency.registry.geography.WardStore;
import uk.sufficiency.registry.intake.Cells;
import uk.sufficiency.registry.intake.Staging;
import uk.sufficiency.registry.setting.SettingChanges;
import uk.sufficiency.registry.setting.SettingMerge;
import uk.sufficiency.registry.setting.SettingStage;
import uk.sufficiency.registry.setting.model.GiasColumns;
import uk.sufficiency.registry.setting.model.GiasReader;

/** GIAS's "all establishment data" becomes settings. */
@ApplicationScoped
class GiasImport implements ImportRunner.Step {

  private final SettingStage stage;
  private final SettingMerge settings;
  private final WardStore wards;
  private final TouchedEvents events;
  private final RegistryConfig config;

  GiasImport(
      SettingStage stage,
      SettingMerge settings,
      WardStore wards,
      TouchedEvents events,
      RegistryConfig config) {
    this.stage = stage;
    this.settings = settings;
    this.wards = wards;
    this.events = events;
    this.config = config;
  }

  @Override
  public ImportRunner.Result run(Connection transaction, SpooledFile file, Findings findings)
      throws SQLException, IOException {
    Cells.Header header = Headers.of(file, GiasColumns::listMissing);
    settings.open(transaction);
    stage.open(transaction);
    GiasReader reader = new GiasReader();
    long rows =
        Staging.copy(
            transaction,
            SettingStage.COLUMNS,
            file,
            findings,
            row -> reader.read(row::find),
            stage::values);
    stage.judgeTogether(transaction, findings, config.authority());
    if (findings.anyRefused()) {
      return new ImportRunner.Result(rows, Stored.NOTHING);
    }
    stage.complete(transaction, header, wards.loadMap(transaction));
    Stored stored = settings.merge(transaction);
    events.publish(transaction);
    return new ImportRunner.Result(rows, stored, SettingChanges.query());
  }
}
