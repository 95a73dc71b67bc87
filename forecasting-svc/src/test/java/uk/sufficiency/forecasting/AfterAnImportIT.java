package uk.sufficiency.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.sufficiency.forecasting.testing.CaseloadFile;
import uk.sufficiency.forecasting.testing.Service;
import uk.sufficiency.kit.testing.TestTokens;
import uk.sufficiency.localstack.testing.InfrastructureResource;

/** What must follow an import follows it, whatever fails in between and whoever comes together. */
@QuarkusTest
@WithTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "database", value = "forecasting"))
@WithTestResource(TestTokens.class)
class AfterAnImportIT {

  private static final String CASELOAD = CaseloadFile.national(1).text();
  private static final String WARDS =
      """
      area_code,area_name,component,sex,age,2025
      E05012993,One,Population,persons,7,100
      E05012994,Other,Population,persons,7,300
      """;
  private static final String TOLD =
      """
      select payload::jsonb ->> 'forecastId' || case when payload::jsonb -> 'wards' ->> 0 is null
             then ' without wards' else ' with wards' end
        from outbox where key = 'E08000018/unmitigated' order by version desc limit 1
      """;
  private static final String LATEST = "select id::text from forecast order by seq desc limit 1";

  private Connection owner;

  @BeforeEach
  void startFromNothing() throws SQLException {
    Service.forgetEverything();
    owner = Service.owner();
  }

  @AfterEach
  void disconnect() throws SQLException {
    owner.close();
  }

  @Test
  void theForecastThatFailedAfterAnImportIsMadeByTheNextTry() throws SQLException {
    // Given
    nothingCanBeTold();
    try {
      Service.importFile("caseload", CASELOAD).statusCode(500);
    } finally {
      everythingCanBeTold();
    }
    Service.sufficiency(2026, 2026).statusCode(404);
    // When
    Service.importFile("caseload", CASELOAD).statusCode(200).body("outcome", equalTo("UNCHANGED"));
    // Then
    Service.sufficiency(2026, 2026).statusCode(200);
    assertThat(answer(TOLD)).isEqualTo(answer(LATEST) + " without wards");
  }

  @Test
  void aFileThatChangesNothingMakesNoSecondForecast() throws SQLException {
    // Given
    Service.importFile("caseload", CASELOAD).statusCode(200);
    // When
    Service.importFile("caseload", CASELOAD).statusCode(200).body("outcome", equalTo("UNCHANGED"));
    // Then
    assertThat(answer("select count(*)::text from forecast")).isEqualTo("1");
  }

  @Test
  void wardsAreStoredAndToldOrNeither() throws SQLException {
    // Given
    Service.importFile("caseload", CASELOAD).statusCode(200);
    nothingCanBeTold();
    try {
      Service.importFile("population", WARDS).statusCode(500);
    } finally {
      everythingCanBeTold();
    }
    assertThat(answer("select count(*)::text from population")).isEqualTo("0");
    // When
    Service.importFile("population", WARDS).statusCode(200).body("outcome", equalTo("APPLIED"));
    // Then
    assertThat(answer(TOLD)).isEqualTo(answer(LATEST) + " with wards");
  }

  @Test
  void theNewestVersionTellsTheNewestForecast() throws SQLException {
    // Given a forecast that is announced and not committed
    Service.importFile("caseload", CASELOAD).statusCode(200);
    owner.setAutoCommit(false);
    execute("update forecast_announcement set version = version + 1");
    // When
    var wards =
        CompletableFuture.runAsync(() -> Service.importFile("population", WARDS).statusCode(200));
    await().atMost(Duration.ofSeconds(20)).until(this::anImportWaits);
    execute(
        """
        insert into forecast (id, authority, scenario, made_on, model, seed, simulations,
               data_version, first_year, last_year)
        select gen_random_uuid(), authority, scenario, made_on, model, seed, simulations,
               data_version, first_year, last_year from forecast
        """);
    owner.commit();
    wards.join();
    // Then
    assertThat(answer(TOLD)).startsWith(answer(LATEST));
  }

  private boolean anImportWaits() throws SQLException {
    return !answer(
            """
            select count(*)::text from pg_locks l
             where not l.granted and pg_backend_pid() = any (pg_blocking_pids(l.pid))
            """)
        .equals("0");
  }

  /** The service may send off what is in the outbox, and put nothing new into it. */
  private void nothingCanBeTold() throws SQLException {
    execute("revoke insert on outbox from forecasting_app");
  }

  private void everythingCanBeTold() throws SQLException {
    execute("grant insert on outbox to forecasting_app");
  }

  private void execute(String sql) throws SQLException {
    try (var statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }

  private String answer(String sql) throws SQLException {
    try (var query = owner.createStatement();
        var rows = query.executeQuery(sql)) {
      assertThat(rows.next()).isTrue();
      return rows.getString(1);
    }
  }
}
