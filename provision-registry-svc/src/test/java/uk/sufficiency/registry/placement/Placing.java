package uk.sufficiency.registry.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import uk.sufficiency.kit.identity.Roles;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.Registry;

/** What tests do with placements, in a line. */
public final class Placing {

  private Placing() {}

  public static LocalDate today() {
    return new LondonClock().today();
  }

  /** An offer with one field more, or another value in one. */
  public static ValidatableResponse offer(
      UUID provision, String pupil, long version, String field, Object value) {
    Map<String, Object> body = new HashMap<>(Registry.offerBody(provision, pupil, version));
    body.put(field, value);
    return Registry.post("/v1/placements", body);
  }

  /** The id of an offer that was made. */
  public static String offered(UUID provision, String pupil, long version) {
    return Registry.offer(provision, pupil, version).statusCode(201).extract().path("placement.id");
  }

  /** The id of a placement that began on a day; two versions later. */
  public static String placed(UUID provision, String pupil, long version, LocalDate startsOn) {
    String id = offered(provision, pupil, version);
    answer(id, "accept", "startsOn", startsOn.toString(), version + 1).statusCode(200);
    return id;
  }

  public static ValidatableResponse answer(
      String placement, String answer, String field, Object value, long version) {
    return Registry.post(
        "/v1/placements/" + placement + "/" + answer,
        Map.of(field, value, "expectedVersion", version));
  }

  public static ValidatableResponse audit(String pupil) {
    return Registry.as(Roles.AUDITOR).get("/v1/audit?pupilRef=" + pupil).then().statusCode(200);
  }

  public static ValidatableResponse places(UUID provision, LocalDate on) {
    return Registry.planner()
        .get("/v1/provisions/" + provision + "/places?on=" + on)
        .then()
        .statusCode(200);
  }

  static void change(Connection connection, String to, String placement) throws SQLException {
    try (var update =
        connection.prepareStatement("update placement set " + to + " where id = ?::uuid")) {
      update.setString(1, placement);
      assertThat(update.executeUpdate()).isEqualTo(1);
    }
  }
}
