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
import uk.sufficiency.registry.provision.ProvisionEvents;
import uk.sufficiency.registry.provision.ProvisionStage;
import uk.sufficiency.registry.provision.model.ProvisionRow;
import uk.sufficiency.registry.significantchange.ResizesByFile;

/** This suite's own provision file becomes provisions with their commissioned places. */
@ApplicationScoped
class ProvisionsImport implements ImportRunner.Step {

  private final ProvisionStage provisions;
  private final ProvisionEvents events;
  private final ResizesByFile resizes;

  ProvisionsImport(ProvisionStage provisions, ProvisionEvents events, ResizesByFile resizes) {
    this.resizes = resizes;
    this.provisions = provisions;
    this.events = events;
  }

  @Override
  public ImportRunner.Result run(Connection transaction, SpooledFile file, Findings findings)
      throws SQLException, IOException {
    Headers.of(file, ProvisionRow::listMissing);
    provisions.open(transaction);
    events.open(transaction);
    long rows =
        Staging.copy(
            transaction,
            ProvisionStage.COLUMNS,
            file,
            findings,
            row -> ProvisionRow.read(row::find),
            provisions::values);
    provisions.judgeTogether(transaction, findings);
    if (findings.anyRefused()) {
      return new ImportRunner.Result(rows, Stored.NOTHING);
    }
    provisions.reportKept(transaction, findings);
    Stored stored = provisions.merge(transaction);
    resizes.judge(transaction, findings);
    events.publish(transaction);
    return new ImportRunner.Result(rows, stored);
  }
}
