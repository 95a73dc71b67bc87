package uk.sufficiency.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import uk.sufficiency.kit.imports.Findings;
import uk.sufficiency.kit.imports.ImportReport.Stored;
import uk.sufficiency.kit.imports.ImportRunner;
import uk.sufficiency.kit.imports.SpooledFile;
import uk.sufficiency.registry.intake.Staging;
import uk.sufficiency.registry.setting.LinkStore;
import uk.sufficiency.registry.setting.SettingMerge;
import uk.sufficiency.registry.setting.model.GiasLink;

/** GIAS's links file becomes links between settings. */
@ApplicationScoped
class LinksImport implements ImportRunner.Step {

  private final LinkStore links;
  private final SettingMerge settings;
  private final TouchedEvents events;

  LinksImport(LinkStore links, SettingMerge settings, TouchedEvents events) {
    this.links = links;
    this.settings = settings;
    this.events = events;
  }

  @Override
  public ImportRunner.Result run(Connection transaction, SpooledFile file, Findings findings)
      throws SQLException, IOException {
    Headers.of(file, GiasLink::listMissing);
    settings.open(transaction);
    links.openStage(transaction);
    long rows =
        Staging.copy(
            transaction,
            LinkStore.STAGE_COLUMNS,
            file,
            findings,
            row -> GiasLink.read(row::find),
            links::values);
    links.judgeTogether(transaction, findings);
    if (findings.anyRefused()) {
      return new ImportRunner.Result(rows, Stored.NOTHING);
    }
    Stored stored = links.merge(transaction);
    events.publish(transaction);
    return new ImportRunner.Result(rows, stored, links.changes());
  }
}
