package uk.sufficiency.registry.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import uk.sufficiency.kit.imports.CopyWriter;
import uk.sufficiency.kit.imports.Findings;
import uk.sufficiency.kit.imports.ImportReport.Stored;
import uk.sufficiency.kit.imports.ImportRunner;
import uk.sufficiency.kit.imports.SpooledFile;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.registry.geography.BoundaryFile;
import uk.sufficiency.registry.geography.WardStore;
import uk.sufficiency.registry.intake.Finding.Code;
import uk.sufficiency.registry.intake.Staging;
import uk.sufficiency.registry.setting.SettingMerge;

/** Ward boundaries (GeoJSON, WGS84) become wards; settings without a ward of their own get one. */
@ApplicationScoped
class BoundariesImport implements ImportRunner.Step {

  private final ObjectMapper json;
  private final WardStore wards;
  private final SettingMerge settings;
  private final TouchedEvents events;

  BoundariesImport(
      ObjectMapper json, WardStore wards, SettingMerge settings, TouchedEvents events) {
    this.json = json;
    this.wards = wards;
    this.settings = settings;
    this.events = events;
  }

  @Override
  public ImportRunner.Result run(Connection transaction, SpooledFile file, Findings findings)
      throws SQLException, IOException {
    settings.open(transaction);
    int features = stage(transaction, file, findings);
    Staging.refuseAll(transaction, findings, "WDyyCD", Code.DUPLICATE, wards.duplicates());
    if (findings.anyRefused()) {
      return new ImportRunner.Result(features, Stored.NOTHING);
    }
    Stored stored = wards.merge(transaction);
    if (stored.added() + stored.changed() > 0) {
      settings.locateAnew(transaction, wards.loadMap(transaction));
      events.publish(transaction);
    }
    return new ImportRunner.Result(features, stored);
  }

  private int stage(Connection transaction, SpooledFile file, Findings findings)
      throws SQLException, IOException {
    try (InputStream bytes = Files.newInputStream(file.path());
        CopyWriter stage = wards.openStage(transaction)) {
      int features =
          new BoundaryFile(json)
              .read(bytes, (number, feature) -> take(stage, number, feature, findings));
      if (features == 0) {
        throw Problem.of(
                CommonError.VALIDATION, "The file is no GeoJSON feature collection with features.")
            .asException();
      }
      stage.end();
      return features;
    } catch (JsonProcessingException e) {
      throw Problem.of(CommonError.MALFORMED, "The file is not valid JSON.").asException();
    }
  }

  private void take(CopyWriter stage, int number, BoundaryFile.Feature feature, Findings findings)
      throws SQLException {
    switch (feature) {
      case BoundaryFile.Feature.OfWard(var ward) -> wards.stage(stage, number, ward);
      case BoundaryFile.Feature.Unusable(var field, var reason) ->
          findings.refuse((long) number, field, Code.FORMAT.name(), reason);
    }
  }
}
