package uk.sufficiency.registry.setting;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import uk.sufficiency.kit.testing.TestTokens;
import uk.sufficiency.localstack.testing.InfrastructureResource;
import uk.sufficiency.registry.geography.Ward;
import uk.sufficiency.registry.geography.WardMap;
import uk.sufficiency.registry.intake.Staging;

@QuarkusTest
@WithTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "database", value = "registry"))
@WithTestResource(TestTokens.class)
class WardAssignmentIT {

  private static final int SETTINGS = 50_000;

  @Inject AgroalDataSource database;
  @Inject SettingStage stage;

  @Test
  @Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void assignsTheWardsOfAllEnglandInOneGo() throws SQLException {
    // Given
    var square = new GeometryFactory().toGeometry(new Envelope(400_000, 500_000, 0, 100_000));
    var wards = new WardMap(List.of(new Ward("E05099903", "Southmoor", square)));
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      stage.open(connection);
      Staging.run(
          connection,
          """
          insert into stage_setting (urn, name, la_code, status, easting, northing)
          select n::text, 'School ' || n, '372', 'OPEN', 450000, 50000
            from generate_series(100000, 99999 + %d) n
          """
              .formatted(SETTINGS));
      // When
      WardAssignment.assign(connection, "stage_setting", wards);
      // Then
      assertThat(
              Staging.count(
                  connection,
                  "select count(*) from stage_setting"
                      + " where (ward_code, ward_name, ward_source)"
                      + " = ('E05099903', 'Southmoor', 'POLYGON')"))
          .isEqualTo(SETTINGS);
      connection.rollback();
    }
  }
}
