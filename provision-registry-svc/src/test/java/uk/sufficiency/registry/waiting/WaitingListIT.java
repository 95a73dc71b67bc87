package uk.sufficiency.registry.waiting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.sufficiency.kit.identity.Roles;
import uk.sufficiency.kit.testing.TestTokens;
import uk.sufficiency.localstack.testing.InfrastructureResource;
import uk.sufficiency.registry.Registry;
import uk.sufficiency.registry.placement.Placing;

@QuarkusTest
@WithTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "database", value = "registry"))
@WithTestResource(TestTokens.class)
class WaitingListIT {

  private static final String URN = "910017";

  @BeforeEach
  void aSchool() {
    Registry.school(URN);
  }

  @Test
  void listsThoseWhoWaitInTheOrderOfJoining() {
    // Given
    UUID provision = Registry.provision(URN, 0);
    String second = Registry.pupil();
    String third = Registry.pupil();
    String first = Registry.pupil();
    // When
    join(provision, second, Map.of()).statusCode(201).body("position", equalTo(1));
    join(provision, third, Map.of()).statusCode(201).body("position", equalTo(2));
    join(provision, first, Map.of("joinedOn", Placing.today().minusDays(5).toString()))
        .statusCode(201)
        .body("position", equalTo(1));
    // Then
    list(provision, "")
        .body("entries.pupilRef", contains(first, second, third))
        .body("entries.position", contains(1, 2, 3));
    list(provision, "?need=HI").body("entries", empty());
    Placing.audit(first)
        .body("entries.action", contains("WAITING_LIST_JOINED", "WAITING_LIST_READ"));
  }

  @Test
  void takesAPupilOffWhoIsOfferedThePlace() {
    // Given
    UUID provision = Registry.provision(URN, 1);
    String pupil = Registry.pupil();
    join(provision, pupil, Map.of()).statusCode(201);
    // When
    Placing.offered(provision, pupil, 1);
    // Then
    list(provision, "").body("entries", empty());
  }

  @Test
  void takesAPupilOnceAndOffOnce() {
    // Given
    UUID provision = Registry.provision(URN, 0);
    String pupil = Registry.pupil();
    String entry = join(provision, pupil, Map.of()).extract().path("id");
    // When, then
    join(provision, pupil, Map.of()).statusCode(409).body("code", equalTo("CONFLICT"));
    leave(provision, entry, "placed elsewhere")
        .statusCode(200)
        .body("leftReason", equalTo("placed elsewhere"));
    leave(provision, entry, "again").statusCode(409);
    join(provision, pupil, Map.of()).statusCode(201);
    Placing.audit(pupil)
        .body(
            "entries.action",
            contains(
                "WAITING_LIST_JOINED",
                "WAITING_LIST_JOIN_REFUSED",
                "WAITING_LIST_LEFT",
                "WAITING_LIST_LEAVE_REFUSED",
                "WAITING_LIST_JOINED"));
  }

  @Test
  void refusesWhoWouldNeverBeOfferedAPlaceAndWhoMayNotAsk() {
    // Given
    UUID provision = Registry.provision(URN, 0);
    // When, then
    join(provision, Registry.pupil(), Map.of("ncYear", 9))
        .statusCode(422)
        .body("errors[0].field", equalTo("ncYear"));
    join(provision, Registry.pupil(), Map.of("need", "HI"))
        .statusCode(422)
        .body("errors[0].field", equalTo("need"));
    join(UUID.randomUUID(), Registry.pupil(), Map.of()).statusCode(404);
    leave(provision, UUID.randomUUID().toString(), "x").statusCode(404);
    Registry.as(Roles.COMMISSIONER)
        .get("/v1/provisions/" + provision + "/waiting-list")
        .then()
        .statusCode(403);
  }

  private static ValidatableResponse join(UUID provision, String pupil, Map<String, Object> more) {
    Map<String, Object> body =
        new HashMap<>(Map.of("pupilRef", pupil, "need", "SLCN", "ncYear", 4));
    body.putAll(more);
    return Registry.post("/v1/provisions/" + provision + "/waiting-list", body);
  }

  private static ValidatableResponse leave(UUID provision, String entry, String reason) {
    return Registry.post(
        "/v1/provisions/" + provision + "/waiting-list/" + entry + "/leave",
        Map.of("reason", reason));
  }

  private static ValidatableResponse list(UUID provision, String query) {
    return Registry.planner()
        .get("/v1/provisions/" + provision + "/waiting-list" + query)
        .then()
        .statusCode(200);
  }
}
