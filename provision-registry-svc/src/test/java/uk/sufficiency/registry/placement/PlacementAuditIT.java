package uk.sufficiency.registry.placement;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.sufficiency.kit.identity.Roles;
import uk.sufficiency.kit.testing.TestTokens;
import uk.sufficiency.localstack.testing.InfrastructureResource;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.Registry;

@QuarkusTest
@WithTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "database", value = "registry"))
@WithTestResource(TestTokens.class)
class PlacementAuditIT {

  private static final String URN = "910012";

  @Inject AgroalDataSource database;

  @BeforeEach
  void aSchool() {
    Registry.school(URN);
  }

  @Test
  void auditsWhoReadAndWhoChangedAPupilsPlacement() {
    // Given
    UUID provision = Registry.provision(URN, 5);
    String pupil = Registry.pupil();
    Registry.offer(provision, pupil, 1).statusCode(201);
    // When
    Registry.planner()
        .get("/v1/provisions/" + provision + "/placements")
        .then()
        .statusCode(200)
        .body("placements.pupilRef", contains(pupil));
    // Then
    Registry.as(Roles.AUDITOR)
        .get("/v1/audit?pupilRef=" + pupil)
        .then()
        .statusCode(200)
        .body("entries.action", contains("PLACE_OFFERED", "PLACEMENTS_READ"))
        .body("entries.subject", hasItem("provision/" + provision));
    Registry.as(Roles.AUDITOR)
        .get("/v1/audit/verification")
        .then()
        .statusCode(200)
        .body("whole", equalTo(true))
        .body("entries", greaterThan(1));
  }

  @Test
  void auditsARefusalThatTellsSomethingOfThePupil() {
    // Given
    UUID first = Registry.provision(URN, 1);
    UUID second = Registry.provision(URN, 1);
    String pupil = Registry.pupil();
    String placement = Registry.offer(first, pupil, 1).extract().path("placement.id");
    String today = new LondonClock().today().toString();
    // When
    Registry.offer(second, pupil, 1).statusCode(409);
    Placing.answer(placement, "accept", "startsOn", today, 2).statusCode(200);
    Placing.answer(placement, "accept", "startsOn", today, 3).statusCode(409);
    Placing.answer(placement, "end", "endsOn", "2020-01-01", 3).statusCode(422);
    // Then
    Placing.audit(pupil)
        .body(
            "entries.action",
            contains(
                "PLACE_OFFERED",
                "PLACE_OFFER_REFUSED",
                "PLACE_ACCEPTED",
                "PLACE_ACCEPTANCE_REFUSED",
                "PLACEMENT_END_REFUSED"))
        .body("entries[1].subject", equalTo("provision/" + second));
  }

  @Test
  void auditsAFileThatIsRefusedSinceTheReasonMayTellWhereAPupilIs() {
    // Given
    String pupil = Registry.pupil();
    String header =
        "provision_reference,pupil_ref,need,nc_year,status,hold_until,starts_on,ends_on\n";
    // When
    Registry.upload("placements", header + "nowhere," + pupil + ",SLCN,4,ACCEPTED,,2025-09-01,\n")
        .statusCode(422);
    // Then
    Placing.audit(pupil).body("entries.action", contains("PLACEMENTS_IMPORT_REFUSED"));
  }

  @Test
  void auditsThatNoPlaceWasLeftSinceItTellsThatThePupilHasNone() {
    // Given
    UUID full = Registry.provision(URN, 0);
    String pupil = Registry.pupil();
    // When
    Registry.offer(full, pupil, 1).statusCode(409);
    // Then
    Placing.audit(pupil).body("entries.action", contains("PLACE_OFFER_REFUSED"));
  }

  @Test
  void auditsAnOfferThatLapsedWhereItWas() throws SQLException {
    // Given
    UUID former = Registry.provision(URN, 1);
    String pupil = Registry.pupil();
    lapse(Registry.offer(former, pupil, 1).extract().path("placement.id"));
    // When
    Registry.offer(Registry.provision(URN, 1), pupil, 1).statusCode(201);
    // Then
    Placing.audit(pupil)
        .body("entries.action", contains("PLACE_OFFERED", "PLACE_OFFER_LAPSED", "PLACE_OFFERED"))
        .body("entries[1].subject", equalTo("provision/" + former));
  }

  @Test
  void neverOverwritesAnOfferThatIsRenewedAtTheSameMoment() throws Exception {
    // Given
    String pupil = Registry.pupil();
    String former =
        Registry.offer(Registry.provision(URN, 1), pupil, 1).extract().path("placement.id");
    UUID other = Registry.provision(URN, 1);
    lapse(former);
    try (var renewal = database.getConnection();
        var clients = Executors.newSingleThreadExecutor()) {
      renewal.setAutoCommit(false);
      Placing.change(renewal, "hold_until = current_date + 30, version = version + 1", former);
      // When
      var offer = clients.submit(() -> Registry.offer(other, pupil, 1));
      await().atMost(Duration.ofSeconds(20)).until(() -> somebodyWaits(renewal));
      renewal.commit();
      // Then
      offer.get().statusCode(409).body("code", equalTo("CONFLICT"));
    }
    Registry.offer(other, pupil, 1).statusCode(409).body("currentPlacement", equalTo(former));
    Placing.audit(pupil)
        .body(
            "entries.action",
            contains("PLACE_OFFERED", "PLACE_OFFER_REFUSED", "PLACE_OFFER_REFUSED"));
  }

  private void lapse(String placement) throws SQLException {
    try (var connection = database.getConnection()) {
      Placing.change(
          connection,
          "hold_until = current_date - 30, offered_on = current_date - 60, held_from = current_date - 60",
          placement);
    }
  }

  private static boolean somebodyWaits(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select count(*) from pg_locks"
                    + " where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))")) {
      rows.next();
      return rows.getInt(1) > 0;
    }
  }
}
