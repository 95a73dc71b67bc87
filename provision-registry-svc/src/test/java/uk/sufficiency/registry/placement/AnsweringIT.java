package uk.sufficiency.registry.placement;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.sufficiency.kit.testing.TestTokens;
import uk.sufficiency.localstack.testing.InfrastructureResource;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.Registry;

@QuarkusTest
@WithTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "database", value = "registry"))
@WithTestResource(TestTokens.class)
class AnsweringIT {

  private static final String URN = "910011";

  @BeforeEach
  void aSchool() {
    Registry.school(URN);
  }

  @Test
  void followsAPupilFromOfferToAcceptanceToTheLastDay() {
    // Given
    UUID provision = Registry.provision(URN, 1);
    String placement =
        Registry.offer(provision, Registry.pupil(), 1).extract().path("placement.id");
    String today = new LondonClock().today().toString();
    // When
    Registry.post(
            "/v1/placements/" + placement + "/accept",
            Map.of("startsOn", today, "expectedVersion", 2))
        .statusCode(200)
        .body("placement.status", equalTo("ACCEPTED"))
        .body("placement.startsOn", equalTo(today))
        .body("provision.places.occupied", equalTo(1))
        .body("provision.places.offered", equalTo(0));
    Registry.post(
            "/v1/placements/" + placement + "/end", Map.of("endsOn", today, "expectedVersion", 3))
        .statusCode(200)
        .body("placement.status", equalTo("ENDED"))
        .body("provision.version", equalTo(4))
        .body("provision.places.occupied", equalTo(1));
    // Then
    String tomorrow = new LondonClock().today().plusDays(1).toString();
    Registry.post("/v1/provisions/query", Map.of("ids", List.of(provision), "on", tomorrow))
        .body("provisions[0].places.occupied", equalTo(0))
        .body("provisions[0].places.available", equalTo(1));
  }

  @Test
  void correctsALastDayThatLiesAhead() {
    // Given
    UUID provision = Registry.provision(URN, 1);
    LocalDate today = new LondonClock().today();
    String placement =
        Registry.offer(provision, Registry.pupil(), 1).extract().path("placement.id");
    Placing.answer(placement, "accept", "startsOn", today.toString(), 2).statusCode(200);
    Placing.answer(placement, "end", "endsOn", today.plusDays(60).toString(), 3).statusCode(200);
    // When
    Placing.answer(placement, "end", "endsOn", today.toString(), 4)
        .statusCode(200)
        .body("placement.endsOn", equalTo(today.toString()));
    // Then
    Placing.answer(placement, "end", "endsOn", today.toString(), 5).statusCode(409);
  }

  @Test
  void refusesDaysThatLieTooFarAhead() {
    // Given
    UUID provision = Registry.provision(URN, 1);
    LocalDate today = new LondonClock().today();
    // When, then
    Placing.offer(
            provision, Registry.pupil(), 1, "holdUntil", today.plusYears(1).plusDays(1).toString())
        .statusCode(422)
        .body("errors[0].field", equalTo("holdUntil"));
    String placement =
        Registry.offer(provision, Registry.pupil(), 1).extract().path("placement.id");
    String tooLate = today.plusYears(5).plusDays(1).toString();
    Placing.answer(placement, "accept", "startsOn", tooLate, 2)
        .statusCode(422)
        .body("errors[0].field", equalTo("startsOn"));
    Placing.answer(placement, "end", "endsOn", tooLate, 2)
        .statusCode(422)
        .body("errors[0].field", equalTo("endsOn"));
  }

  @Test
  void freesThePlaceWhereTheFamilySaysNo() {
    // Given
    UUID provision = Registry.provision(URN, 1);
    String placement = Placing.offered(provision, Registry.pupil(), 1);
    // When
    Placing.answer(placement, "decline", "reason", "too far", 2)
        .statusCode(200)
        .body("placement.status", equalTo("DECLINED"))
        .body("placement.reason", equalTo("too far"))
        .body("provision.places.offered", equalTo(0))
        .body("provision.places.available", equalTo(1));
    // Then
    Placing.answer(placement, "accept", "startsOn", Placing.today().toString(), 3)
        .statusCode(409)
        .body("code", equalTo("CONFLICT"));
  }

  @Test
  void takesAnOfferBackAndAnAcceptanceBeforeTheFirstDay() {
    // Given
    UUID provision = Registry.provision(URN, 2);
    String offered = Placing.offered(provision, Registry.pupil(), 1);
    String accepted = Placing.placed(provision, Registry.pupil(), 2, Placing.today().plusDays(30));
    // When, then
    Placing.answer(offered, "withdraw", "reason", "another school named", 4)
        .statusCode(200)
        .body("placement.status", equalTo("WITHDRAWN"));
    Placing.answer(accepted, "withdraw", "withdrawnOn", Placing.today().toString(), 5)
        .statusCode(200)
        .body("placement.status", equalTo("WITHDRAWN"))
        .body("provision.places.available", equalTo(2));
  }

  @Test
  void recordsThatThePupilHasCome() {
    // Given
    UUID provision = Registry.provision(URN, 1);
    String placement = Placing.placed(provision, Registry.pupil(), 1, Placing.today());
    // When, then
    Placing.answer(placement, "start", "startedOn", Placing.today().plusDays(1).toString(), 3)
        .statusCode(422)
        .body("errors[0].field", equalTo("startedOn"));
    Placing.answer(placement, "start", "startedOn", Placing.today().toString(), 3)
        .statusCode(200)
        .body("placement.status", equalTo("STARTED"))
        .body("provision.places.occupied", equalTo(1));
    Placing.answer(placement, "start", "startedOn", Placing.today().toString(), 4).statusCode(409);
  }

  @Test
  void keepsAKnownLastDayAheadAndThePlaceUntilThen() {
    // Given
    UUID provision = Registry.provision(URN, 1);
    String placement = Placing.placed(provision, Registry.pupil(), 1, Placing.today());
    var july = Placing.today().plusDays(240);
    // When
    Placing.answer(placement, "end", "endsOn", july.toString(), 3)
        .statusCode(200)
        .body("placement.status", equalTo("ACCEPTED"))
        .body("placement.endsOn", equalTo(july.toString()));
    // Then
    Placing.places(provision, july).body("available", equalTo(0));
    Placing.places(provision, july.plusDays(1)).body("available", equalTo(1));
  }

  @Test
  void saysWhatIsLeftWhereALastDayIsPutOffThoughThePlaceIsPromised() {
    // Given
    UUID provision = Registry.provision(URN, 1);
    String placement = Placing.placed(provision, Registry.pupil(), 1, Placing.today());
    var lastDay = Placing.today().plusDays(5);
    Placing.answer(placement, "end", "endsOn", lastDay.toString(), 3).statusCode(200);
    Placing.offer(provision, Registry.pupil(), 4, "from", lastDay.plusDays(1).toString())
        .statusCode(201);
    // When, then
    Placing.answer(placement, "end", "endsOn", lastDay.plusDays(5).toString(), 5)
        .statusCode(409)
        .body("code", equalTo("CONFLICT"))
        .body("detail", containsString("1 commissioned, 1 taken"));
  }
}
