package uk.sufficiency.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.sufficiency.contracts.Topics;
import uk.sufficiency.localstack.Component;

/**
 * Every committed change of the registry reaches forecasting, exactly once in effect and in order,
 * whichever process dies at the worst moment.
 */
class NothingLostE2E {

  private static final int CHANGES = 40;

  @AfterEach
  void bringEverythingBack() throws Exception {
    for (var component : List.of(Component.KAFKA, Component.REGISTRY, Component.FORECASTING)) {
      if (!Suite.stack().isAlive(component)) {
        Suite.stack().start(component);
      }
    }
  }

  @Test
  void theRegistryIsKilledBetweenCommitAndPublish() throws Exception {
    // Given: a broker that is down, so that what is committed cannot have been published
    var provision = Provisions.register("Killed between commit and publish");
    Suite.stack().kill(Component.KAFKA);
    var version = commissionAgainAndAgain(provision, CHANGES);
    assertThat(waitingEvents(provision.id())).isPositive();
    // When
    Suite.stack().kill(Component.REGISTRY);
    Suite.stack().start(Component.KAFKA);
    Suite.stack().start(Component.REGISTRY);
    // Then
    everyChangeHasReachedForecasting(provision.id(), version, CHANGES);
  }

  @Test
  void theBrokerIsKilledWhileTheRegistryPublishes() throws Exception {
    // Given
    var provision = Provisions.register("Broker killed during publishing");
    // When
    var version = commissionAgainAndAgain(provision, CHANGES / 2);
    Suite.stack().kill(Component.KAFKA);
    version = commissionAgainAndAgain(provision.at(version), CHANGES / 2);
    Suite.stack().start(Component.KAFKA);
    // Then
    everyChangeHasReachedForecasting(provision.id(), version, CHANGES);
  }

  @Test
  void theConsumerIsKilledWhileItApplies() throws Exception {
    // Given
    var provision = Provisions.register("Consumer killed while applying");
    var version = commissionAgainAndAgain(provision, CHANGES / 2);
    // When
    Suite.stack().kill(Component.FORECASTING);
    version = commissionAgainAndAgain(provision.at(version), CHANGES / 2);
    Suite.stack().start(Component.FORECASTING);
    // Then
    everyChangeHasReachedForecasting(provision.id(), version, CHANGES);
  }

  /** Changes the places one after another; the answer to each is a commit. */
  private static long commissionAgainAndAgain(Provisions.Registered provision, int changes) {
    long version = provision.version();
    for (int i = 1; i <= changes; i++) {
      version =
          Suite.as("place-planner", Component.REGISTRY)
              .contentType(ContentType.JSON)
              .body(
                  Map.of(
                      "expectedVersion",
                      version,
                      "commissioned",
                      List.of(Map.of("academicYear", 2026, "places", 100 + version))))
              .put("/v1/provisions/{id}/commissioned-places", provision.id())
              .then()
              .statusCode(200)
              .extract()
              .jsonPath()
              .getLong("version");
    }
    return version;
  }

  private static void everyChangeHasReachedForecasting(String id, long version, int changes)
      throws Exception {
    await()
        .atMost(Suite.PATIENCE)
        .untilAsserted(() -> assertThat(appliedVersion(id)).isEqualTo(version));
    assertThat(waitingEvents(id)).isZero();
    var onTopic = TopicReader.versionsOf(Topics.PROVISION, id, version);
    assertThat(firstSights(onTopic)).as("in order, none missing").isEqualTo(upTo(version));
    assertThat(onTopic.getLast()).as("the last record is the newest").isEqualTo(version);
    assertThat(version).isEqualTo(1L + changes);
    assertThat(appliedPlaces(id)).as("the last change, applied").isEqualTo(99 + version);
  }

  /** The order in which each version was seen for the first time: duplicates are allowed. */
  private static List<Long> firstSights(List<Long> versions) {
    var seen = new TreeMap<Long, Integer>();
    var order = new ArrayList<Long>();
    for (var version : versions) {
      if (seen.putIfAbsent(version, order.size()) == null) {
        order.add(version);
      }
    }
    return order;
  }

  private static List<Long> upTo(long version) {
    var all = new ArrayList<Long>();
    for (long v = 1; v <= version; v++) {
      all.add(v);
    }
    return all;
  }

  private static long appliedVersion(String id) throws Exception {
    return number(
        "forecasting",
        "select coalesce(max(version), 0) from inbox where topic = '"
            + Topics.PROVISION.name()
            + "' and key = ?",
        id);
  }

  private static long appliedPlaces(String id) throws Exception {
    return number(
        "forecasting",
        "select places from provision_places where academic_year = 2026 and provision_id = ?",
        id);
  }

  private static long waitingEvents(String id) throws Exception {
    return number(
        "registry", "select count(*) from outbox where published_at is null and key = ?", id);
  }

  private static long number(String database, String sql, String parameter)
      throws SQLException, java.io.IOException {
    var access = Suite.stack().databases().access(database);
    try (var connection =
            DriverManager.getConnection(access.jdbcUrl(), access.appRole(), access.appPassword());
        var query = connection.prepareStatement(sql)) {
      query.setString(1, parameter);
      try (var rows = query.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }
}
