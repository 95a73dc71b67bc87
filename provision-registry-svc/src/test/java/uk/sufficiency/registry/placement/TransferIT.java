package uk.sufficiency.registry.placement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.sufficiency.kit.testing.TestTokens;
import uk.sufficiency.localstack.testing.InfrastructureResource;
import uk.sufficiency.registry.Registry;

@QuarkusTest
@WithTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "database", value = "registry"))
@WithTestResource(TestTokens.class)
class TransferIT {

  private static final String URN = "910014";

  @BeforeEach
  void aSchool() {
    Registry.school(URN);
  }

  @Test
  void movesAPupilWithoutADayBetweenOrADayTwice() {
    // Given
    UUID first = Registry.provision(URN, 1);
    UUID second = Registry.provision(URN, 1);
    String pupil = Registry.pupil();
    String placement = Placing.placed(first, pupil, 1, Placing.today());
    LocalDate september = Placing.today().plusDays(300);
    // When
    transfer(placement, second, september, 3, 1, Map.of())
        .statusCode(200)
        .body("former.endsOn", equalTo(september.minusDays(1).toString()))
        .body("former.status", equalTo("ACCEPTED"))
        .body("placement.status", equalTo("ACCEPTED"))
        .body("placement.heldFrom", equalTo(september.toString()))
        .body("placement.pupilRef", equalTo(pupil))
        .body("provision.version", equalTo(2))
        .body("formerProvision.version", equalTo(4));
    // Then
    Placing.places(first, september.minusDays(1)).body("occupied", equalTo(1));
    Placing.places(first, september).body("occupied", equalTo(0));
    Placing.places(second, september.minusDays(1)).body("occupied", equalTo(0));
    Placing.places(second, september).body("occupied", equalTo(1));
    Placing.audit(pupil)
        .body(
            "entries.action",
            contains(
                "PLACE_OFFERED",
                "PLACE_ACCEPTED",
                "PLACEMENT_TRANSFERRED",
                "PLACEMENT_TRANSFERRED"));
  }

  @Test
  void leavesThePupilWhereItIsWhenTheOtherProvisionIsFull() {
    // Given
    UUID first = Registry.provision(URN, 1);
    UUID full = Registry.provision(URN, 0);
    String placement = Placing.placed(first, Registry.pupil(), 1, Placing.today().minusDays(9));
    // When, then
    transfer(placement, full, Placing.today(), 3, 1, Map.of())
        .statusCode(409)
        .body("places.commissioned", equalTo(0));
    transfer(placement, full, Placing.today(), 3, 1, Map.of("overNumber", reason()))
        .statusCode(200)
        .body("placement.overNumber.reason", equalTo("sibling"))
        .body("former.status", equalTo("ENDED"));
  }

  @Test
  void refusesWhatIsStaleOnEitherSideAndWhatDoesNotFit() {
    // Given
    UUID first = Registry.provision(URN, 1);
    UUID second = Registry.provision(URN, 1);
    String placement = Placing.placed(first, Registry.pupil(), 1, Placing.today().minusDays(9));
    // When, then
    transfer(placement, second, Placing.today(), 2, 1, Map.of())
        .statusCode(409)
        .body("code", equalTo("STALE_VERSION"));
    transfer(placement, second, Placing.today(), 3, 9, Map.of())
        .statusCode(409)
        .body("code", equalTo("STALE_VERSION"));
    transfer(placement, second, Placing.today(), 3, 1, Map.of("ncYear", 9))
        .statusCode(422)
        .body("errors[0].field", equalTo("ncYear"));
    transfer(placement, first, Placing.today(), 3, 3, Map.of())
        .statusCode(422)
        .body("errors[0].field", equalTo("toProvisionId"));
    transfer(placement, second, Placing.today().minusDays(9), 3, 1, Map.of())
        .statusCode(422)
        .body("errors[0].field", equalTo("startsOn"));
  }

  private static Map<String, Object> reason() {
    return Map.of("reason", "sibling");
  }

  private static ValidatableResponse transfer(
      String placement,
      UUID to,
      LocalDate startsOn,
      long version,
      long toVersion,
      Map<String, Object> more) {
    Map<String, Object> body = new HashMap<>(more);
    body.put("toProvisionId", to);
    body.put("startsOn", startsOn.toString());
    body.put("expectedVersion", version);
    body.put("toExpectedVersion", toVersion);
    return Registry.post("/v1/placements/" + placement + "/transfer", body);
  }
}
