package uk.sufficiency.kit.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sufficiency.kit.testing.TestTokens;
import uk.sufficiency.localstack.testing.InfrastructureResource;

@QuarkusTest
@WithTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "database", value = "kit"))
@WithTestResource(TestTokens.class)
class AuditIT {

  private static final String PUPIL = "pr_" + "a".repeat(43);

  @Inject AgroalDataSource database;

  @Test
  void appendsFromManyAtOnceKeepTheChainsWhole() throws Exception {
    // When
    try (var writers = Executors.newFixedThreadPool(6)) {
      var writing =
          IntStream.range(0, 120)
              .mapToObj(i -> writers.submit(() -> append("provision/" + i % 9)))
              .toList();
      for (var each : writing) {
        each.get();
      }
    }
    // Then
    verification().body("whole", equalTo(true)).body("faults", hasSize(0));
    given()
        .auth()
        .oauth2(TestTokens.token("auditor"))
        .queryParam("pupilRef", PUPIL)
        .get("/v1/audit")
        .then()
        .statusCode(200)
        .body("entries.action", hasItem("placement.read"))
        .body("entries.actor", hasItem("somebody"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "update audit_entry set actor = 'somebody else' where ctid = (select max(ctid) from"
            + " audit_entry) | CHANGED",
        "delete from audit_entry e where (chain, seq) = (select chain, max(seq) from audit_entry"
            + " group by chain order by 2 desc limit 1) | MISSING_AT_END",
        "delete from audit_entry e where (chain, seq) = (select chain, max(seq) - 1 from audit_entry"
            + " group by chain order by 2 desc limit 1) | MISSING_BEFORE"
      })
  void tamperingShows(String tampering, String fault) throws Exception {
    // Given
    for (int i = 0; i < 12; i++) {
      append("provision/tampered");
    }
    try (var owner = OwnerConnection.open();
        var statement = owner.createStatement()) {
      owner.setAutoCommit(false);
      // When
      assertThat(statement.executeUpdate(tampering)).isEqualTo(1);
      // Then
      try (var faults = statement.executeQuery("select fault from audit_faults()")) {
        assertThat(faults.next()).isTrue();
        assertThat(faults.getString(1)).isEqualTo(fault);
      }
      owner.rollback();
    }
    verification().body("whole", equalTo(true));
  }

  @ParameterizedTest
  @CsvSource({
    "update audit_entry set actor = 'me'",
    "delete from audit_entry",
    "update audit_head set seq = 0",
    "insert into audit_head values (9; 0; '')",
    "truncate audit_entry"
  })
  void theServicesOwnRoleCannotRewriteTheTrail(String sql) {
    assertThatThrownBy(
            () -> {
              try (var connection = database.getConnection();
                  var statement = connection.createStatement()) {
                statement.execute(sql.replace(';', ','));
              }
            })
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("permission denied");
  }

  @Test
  void onlyAnAuditorReadsIt() {
    given().get("/v1/audit").then().statusCode(401);
    given().auth().oauth2(TestTokens.token("commissioner")).get("/v1/audit").then().statusCode(403);
    given()
        .auth()
        .oauth2(TestTokens.expiredToken("auditor"))
        .get("/v1/audit")
        .then()
        .statusCode(401)
        .body("code", equalTo("UNAUTHENTICATED"));
  }

  private static ValidatableResponse verification() {
    return given()
        .auth()
        .oauth2(TestTokens.token("auditor"))
        .get("/v1/audit/verification")
        .then()
        .statusCode(200);
  }

  private Void append(String subject) throws SQLException {
    try (var connection = database.getConnection();
        var call =
            connection.prepareStatement(
                "select audit_append('somebody', 'place-planner', 'placement.read', ?, array[?],"
                    + " null)")) {
      call.setString(1, subject);
      call.setString(2, PUPIL);
      call.execute();
    }
    return null;
  }
}
