package uk.sufficiency.outreach.visit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.sufficiency.outreach.testing.OnRealInfrastructure;
import uk.sufficiency.outreach.testing.Outreach;
import uk.sufficiency.outreach.testing.Registry;

@QuarkusTest
class VisitIT extends OnRealInfrastructure {

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

  @Inject Registry registry;

  @Test
  void isFoundWithItsTeamAndWhatItRecommends() {
    // Given
    registry.teach(Registry.open("200301"));
    Outreach.visit("200301", LocalDate.of(2026, 10, 5));
    var request = Outreach.raise(Outreach.asking("200301")).getString("id");
    Outreach.accept(request, 1).then().statusCode(200);
    Outreach.plan(request, today.plusDays(7), 2).then().statusCode(201);
    var query = Map.of("urns", List.of("200302", "200301"), "first", 10);
    // When
    var answer = Outreach.asSetting("200301").body(Map.of("urns", List.of("200301"), "first", 10));
    // Then
    answer.post("/v1/visits/query").then().statusCode(200).body("settings", hasSize(1));
    Outreach.as("commissioner")
        .body(query)
        .post("/v1/visits/query")
        .then()
        .statusCode(200)
        .body("settings.urn", contains("200302", "200301"))
        .body("settings.totalCount", contains(0, 2))
        .body("settings[1].nodes.status", contains("PLANNED", "COMPLETED"))
        .body("settings[1].nodes[0]", hasKey("outcome"))
        .body("settings[1].nodes[0].outcome", nullValue())
        .body("settings[1].nodes[0].from", equalTo("09:30"))
        .body("settings[1].nodes[1].team.discipline", contains("SALT", "EP"))
        .body("settings[1].nodes[1].team[0].name", equalTo("Sam Taylor"))
        .body("settings[1].nodes[1].outcome.recommendations", hasSize(2))
        .body("settings[1].nodes[1].outcome.recommendations[0].dueOn", equalTo("2027-01-15"))
        .body("settings[1].nodes[1].outcome.recommendations.status", contains("OPEN", "OPEN"));
  }

  @Test
  void isNotCompletedBeforeItsDay() {
    // Given
    registry.teach(Registry.open("200303"));
    var request = Outreach.raise(Outreach.asking("200303")).getString("id");
    Outreach.accept(request, 1).then().statusCode(200);
    var visit = Outreach.plan(request, today.plusDays(3), 2).jsonPath().getString("visit.id");
    // When
    var answer = Outreach.complete(visit, 1);
    // Then
    answer.then().statusCode(409).body("code", equalTo("CONFLICT"));
  }

  @Test
  void isNotPlannedBeforeTheSettingAsked() {
    // Given
    registry.teach(Registry.open("200304"));
    var request = Outreach.raise(Outreach.asking("200304")).getString("id");
    Outreach.accept(request, 1).then().statusCode(200);
    // When
    var answer = Outreach.plan(request, today.minusDays(1), 2);
    // Then
    answer.then().statusCode(422).body("errors[0].field", equalTo("on"));
  }

  @Test
  void isCompletedOnce() {
    // Given
    registry.teach(Registry.open("200305"));
    var request = Outreach.raise(Outreach.asking("200305")).getString("id");
    Outreach.accept(request, 1).then().statusCode(200);
    var visit = Outreach.plan(request, today, 2).jsonPath().getString("visit.id");
    Outreach.complete(visit, 1).then().statusCode(200);
    // When
    var again = Outreach.complete(visit, 1);
    var onPresentVersion = Outreach.complete(visit, 2);
    // Then
    again
        .then()
        .statusCode(409)
        .body("code", equalTo("STALE_VERSION"))
        .body("currentVersion", equalTo(2));
    onPresentVersion.then().statusCode(409).body("code", equalTo("CONFLICT"));
  }
}
