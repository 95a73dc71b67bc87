package uk.sufficiency.registry.destination;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
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
class OutlookIT {

  private static final String URN = "910018";

  @BeforeEach
  void aSchool() {
    Registry.school(URN);
  }

  @Test
  void knowsNextSeptembersVacanciesBeforeTheyHappen() {
    // Given
    UUID primary = Registry.provision(URN, 2);
    UUID secondary = Registry.provision(URN, 1);
    String pupil = Registry.pupil();
    String placement = Placing.placed(primary, pupil, 1, Placing.today());
    LocalDate september = Placing.today().plusDays(280);
    // When
    plan(placement, Map.of("nextProvisionId", secondary, "from", september.toString()))
        .statusCode(200)
        .body("status", equalTo("PLANNED"));
    // Then
    outlook(primary, september.minusDays(1)).body("expectedAvailable", equalTo(1));
    outlook(primary, september)
        .body("places.occupied", equalTo(1))
        .body("plannedLeavers", equalTo(1))
        .body("plannedJoiners", equalTo(0))
        .body("expectedAvailable", equalTo(2));
    outlook(secondary, september)
        .body("places.available", equalTo(1))
        .body("plannedJoiners", equalTo(1))
        .body("expectedAvailable", equalTo(0));
    Placing.audit(pupil).body("entries.action", hasItem("DESTINATION_PLANNED"));
  }

  @Test
  void takesTheStepWithTheTransfer() {
    // Given
    UUID primary = Registry.provision(URN, 1);
    UUID secondary = Registry.provision(URN, 1);
    String placement = Placing.placed(primary, Registry.pupil(), 1, Placing.today());
    LocalDate september = Placing.today().plusDays(280);
    plan(placement, Map.of("next", "FURTHER_EDUCATION", "from", september.toString()))
        .statusCode(200);
    destinations(primary).body("destinations.next", contains("FURTHER_EDUCATION"));
    // When
    Registry.post(
            "/v1/placements/" + placement + "/transfer",
            Map.of(
                "toProvisionId",
                secondary,
                "startsOn",
                september.toString(),
                "expectedVersion",
                3,
                "toExpectedVersion",
                1))
        .statusCode(200);
    // Then
    destinations(primary).body("destinations", empty());
    outlook(secondary, september)
        .body("plannedJoiners", equalTo(0))
        .body("expectedAvailable", equalTo(0));
  }

  @Test
  void refusesAStepThatLeadsNowhere() {
    // Given
    UUID provision = Registry.provision(URN, 2);
    String placement = Placing.placed(provision, Registry.pupil(), 1, Placing.today());
    String offered = Placing.offered(provision, Registry.pupil(), 3);
    String ahead = Placing.today().plusDays(100).toString();
    // When, then
    plan(placement, Map.of("from", ahead)).statusCode(422).body("errors[0].field", equalTo("next"));
    plan(placement, Map.of("nextProvisionId", provision, "from", ahead))
        .statusCode(422)
        .body("errors[0].field", equalTo("nextProvisionId"));
    plan(placement, Map.of("nextProvisionId", UUID.randomUUID(), "from", ahead)).statusCode(404);
    plan(placement, Map.of("next", "LEAVING", "from", Placing.today().minusDays(1).toString()))
        .statusCode(422)
        .body("errors[0].field", equalTo("from"));
    plan(offered, Map.of("next", "LEAVING", "from", ahead)).statusCode(409);
    Registry.as(Roles.ANALYST)
        .get("/v1/provisions/" + provision + "/outlook")
        .then()
        .statusCode(403);
  }

  private static ValidatableResponse plan(String placement, Map<String, Object> step) {
    Map<String, Object> body = new HashMap<>(step);
    body.put("status", "PLANNED");
    return Registry.planner()
        .contentType(ContentType.JSON)
        .body(body)
        .put("/v1/placements/" + placement + "/destination")
        .then();
  }

  private static ValidatableResponse outlook(UUID provision, LocalDate on) {
    return Registry.planner()
        .get("/v1/provisions/" + provision + "/outlook?on=" + on)
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse destinations(UUID provision) {
    return Registry.planner()
        .get("/v1/provisions/" + provision + "/destinations")
        .then()
        .statusCode(200);
  }
}
