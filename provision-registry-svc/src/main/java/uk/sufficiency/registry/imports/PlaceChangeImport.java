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
import uk.sufficiency.registry.placechange.PlaceChangeStage;
import uk.sufficiency.registry.placechange.model.PlaceChangeRow;
import uk.sufficiency.registry.provision.ProvisionEvents;
import uk.sufficiency.registry.significantchange.ResizesByFile;

/** The yearly place change workbook becomes commissioned places, with the reason of each change. */
@ApplicationScoped
class PlaceChangeImport implements ImportRunner.Step {

  private final PlaceChangeStage changes;
  private final ProvisionEvents events;
  private final ResizesByFile resizes;

  PlaceChangeImport(PlaceChangeStage changes, ProvisionEvents events, ResizesByFile resizes) {
    this.resizes = resizes;
    this.changes = changes;
    this.events = events;
  }

  @Override
  public ImportRunner.Result run(Connection transaction, SpooledFile file, Findings findings)
      throws SQLException, IOException {
    Headers.of(file, PlaceChangeRow::listMissing);
    changes.open(transaction);
    events.open(transaction);
    long rows =
        Staging.copy(
            transaction,
            PlaceChangeStage.COLUMNS,
            file,
            findings,
            row -> PlaceChangeRow.read(row::find),
            changes::values);
    changes.judgeTogether(transaction, findings);
    if (findings.anyRefused()) {
      return new ImportRunner.Result(rows, Stored.NOTHING);
    }
    Stored stored = changes.merge(transaction);
    resizes.judge(transaction, findings);
    events.publish(transaction);
    return new ImportRunner.Result(rows, stored, changes.changes());
  }
}
