package uk.sufficiency.registry.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.sufficiency.kit.identity.Roles;
import uk.sufficiency.kit.testing.TestTokens;
import uk.sufficiency.localstack.testing.InfrastructureResource;
import uk.sufficiency.registry.Registry;

@QuarkusTest
@WithTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "database", value = "registry"))
@WithTestResource(TestTokens.class)
class PlacesOnADayIT {

  private static final String URN = "910016";

  @Inject AgroalDataSource database;
  @Inject ClosingWhatHasRunOut closing;

  @BeforeEach
  void aSchool() {
    Registry.school(URN);
  }

  @Test
  void answersForPastDaysAsTheyStood() throws SQLException {
    // Given
    UUID provision = Registry.provision(URN, 3);
    String declined = Placing.offered(provision, Registry.pupil(), 1);
    String accepted = Placing.offered(provision, Registry.pupil(), 2);
    move(declined, "offered_on = today() - 20, held_from = today() - 20");
    move(accepted, "offered_on = today() - 20, held_from = today() - 20");
    String tenDaysAgo = Placing.today().minusDays(10).toString();
    // When
    Placing.answer(declined, "decline", "declinedOn", tenDaysAgo, 3).statusCode(200);
    Placing.answer(accepted, "accept", "startsOn", tenDaysAgo, 4).statusCode(200);
    move(accepted, "answered_on = today() - 10");
    // Then
    Placing.places(provision, Placing.today().minusDays(21)).body("offered", equalTo(0));
    Placing.places(provision, Placing.today().minusDays(11))
        .body("offered", equalTo(2))
        .body("occupied", equalTo(0));
    Placing.places(provision, Placing.today().minusDays(10))
        .body("offered", equalTo(0))
        .body("occupied", equalTo(1));
  }

  @Test
  void answersAsItWasKnownAtAMoment() {
    // Given
    UUID provision = Registry.provision(URN, 2);
    OffsetDateTime before = now();
    String placement = Placing.offered(provision, Registry.pupil(), 1);
    OffsetDateTime offered = now();
    // When
    Placing.answer(placement, "decline", "reason", "too far", 2).statusCode(200);
    // Then
    known(provision, before).body("offered", equalTo(0));
    known(provision, offered).body("offered", equalTo(1));
    known(provision, now()).body("offered", equalTo(0));
  }

  @Test
  void closesOffersThatRanOutAndStaysThatAreOverWithoutAnybodyAsking() throws SQLException {
    // Given
    UUID provision = Registry.provision(URN, 3);
    String pupil = Registry.pupil();
    String lapsed = Placing.offered(provision, pupil, 1);
    String leaver = Placing.placed(provision, Registry.pupil(), 2, Placing.today());
    String staying = Placing.offered(provision, Registry.pupil(), 4);
    move(lapsed, "hold_until = today() - 2, offered_on = today() - 9, held_from = today() - 9");
    move(
        leaver,
        "held_from = today() - 9, starts_on = today() - 9, ends_on = today() - 1,"
            + " offered_on = today() - 9, answered_on = today() - 9");
    // When
    assertThat(closing.closeAll()).isEqualTo(2);
    // Then
    Registry.planner()
        .get("/v1/provisions/" + provision + "/placements")
        .then()
        .body("placements.find { it.id == '" + lapsed + "' }.status", equalTo("EXPIRED"))
        .body("placements.find { it.id == '" + leaver + "' }.status", equalTo("ENDED"))
        .body("placements.find { it.id == '" + staying + "' }.status", equalTo("OFFERED"));
    Registry.provisions(provision)
        .body("provisions[0].version", equalTo(6))
        .body("provisions[0].places.available", equalTo(2));
    Placing.places(provision, Placing.today().minusDays(2))
        .body("offered", equalTo(1))
        .body("occupied", equalTo(1));
    Placing.audit(pupil)
        .body("entries[0].action", equalTo("PLACE_OFFERED"))
        .body("entries[1].action", equalTo("PLACE_OFFER_LAPSED"))
        .body("entries[1].actor", equalTo("service"));
    assertThat(closing.closeAll()).isZero();
  }

  @Test
  void keepsPlacesFromThoseWhoHaveNoBusinessWithThem() {
    // When, then
    Registry.as(Roles.SETTING)
        .get("/v1/provisions/" + UUID.randomUUID() + "/places")
        .then()
        .statusCode(403);
    Registry.planner()
        .get("/v1/provisions/" + UUID.randomUUID() + "/places")
        .then()
        .statusCode(404);
  }

  private static io.restassured.response.ValidatableResponse known(
      UUID provision, OffsetDateTime at) {
    return Registry.planner()
        .queryParams(Map.of("knownAt", at.toString()))
        .get("/v1/provisions/" + provision + "/places")
        .then()
        .statusCode(200);
  }

  private static OffsetDateTime now() {
    return OffsetDateTime.now(ZoneOffset.UTC);
  }

  private void move(String placement, String days) throws SQLException {
    try (var connection = database.getConnection()) {
      Placing.change(connection, days, placement);
    }
  }
}
