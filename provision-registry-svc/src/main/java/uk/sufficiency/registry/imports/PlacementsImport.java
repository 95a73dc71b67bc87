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
import uk.sufficiency.registry.placement.PlacementMerge;
import uk.sufficiency.registry.placement.PlacementStage;
import uk.sufficiency.registry.placement.PupilAudit;
import uk.sufficiency.registry.placement.model.PlacementRow;
import uk.sufficiency.registry.provision.ProvisionEvents;

/** This suite's own placement file becomes placements: what is, even where it is over number. */
@ApplicationScoped
class PlacementsImport implements ImportRunner.Step {

  private final PlacementStage placements;
  private final PlacementMerge merge;
  private final ProvisionEvents events;
  private final PupilAudit audit;

  PlacementsImport(
      PlacementStage placements, PlacementMerge merge, ProvisionEvents events, PupilAudit audit) {
    this.placements = placements;
    this.merge = merge;
    this.events = events;
    this.audit = audit;
  }

  @Override
  public ImportRunner.Result run(Connection transaction, SpooledFile file, Findings findings)
      throws SQLException, IOException {
    Headers.of(file, PlacementRow::listMissing);
    placements.open(transaction);
    events.open(transaction);
    long rows =
        Staging.copy(
            transaction,
            PlacementStage.COLUMNS,
            file,
            findings,
            row -> PlacementRow.read(row::find),
            placements::values);
    placements.judgeTogether(transaction, findings);
    if (findings.anyRefused()) {
      audit.importRefused(transaction);
      return new ImportRunner.Result(rows, Stored.NOTHING);
    }
    Stored stored = merge.merge(transaction);
    merge.reportOverNumber(transaction, findings);
    events.publish(transaction);
    audit.imported(transaction);
    return new ImportRunner.Result(rows, stored);
  }
}
