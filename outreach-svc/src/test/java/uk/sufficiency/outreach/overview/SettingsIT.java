package uk.sufficiency.outreach.overview;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
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
class SettingsIT extends OnRealInfrastructure {

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

  @Inject Registry registry;

  @Test
  void tellsTheNewestRequestsOfManySettingsWithTheirCounts() {
    // Given
    registry.teach(Registry.open("200012"));
    registry.teach(Registry.open("200013"));
    raiseOnThreeDays("200012");
    Outreach.raise(Outreach.asking("200013"));
    var list = list(2, "200013", "200012", "200099", "200012");
    // When
    var answer = ask("analyst", Map.of("supportRequests", List.of(list)));
    // Then
    answer
        .then()
        .statusCode(200)
        .rootPath("supportRequests[0]")
        .body("first", equalTo(2))
        .body("settings.urn", contains("200013", "200012", "200099"))
        .body("settings.totalCount", contains(1, 3, 0))
        .body("settings[1].nodes.raisedOn", contains("2026-10-03", "2026-10-02"))
        .body("settings[2].nodes", hasSize(0));
  }

  @Test
  void tellsVisitsWithTheirTeamAndWhatTheyRecommend() {
    // Given
    registry.teach(Registry.open("200301"));
    Outreach.visit("200301", LocalDate.of(2026, 10, 5));
    var request = Outreach.raise(Outreach.asking("200301")).getString("id");
    Outreach.accept(request, 1).then().statusCode(200);
    Outreach.plan(request, today.plusDays(7), 2).then().statusCode(201);
    // When
    var answer = ask("commissioner", Map.of("visits", List.of(list(10, "200302", "200301"))));
    // Then
    answer
        .then()
        .statusCode(200)
        .rootPath("visits[0]")
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
  void answersSeveralListsInTheOrderAsked() {
    // Given
    registry.teach(Registry.open("200014"));
    raiseOnThreeDays("200014");
    Outreach.visit("200014", LocalDate.of(2026, 10, 5));
    var requests = List.of(list(3, "200014"), list(1, "200014", "200099"), list(2, "200099"));
    var visits = List.of(list(5, "200099"), list(1, "200014"));
    // When
    var answer = ask("eah-coordinator", Map.of("supportRequests", requests, "visits", visits));
    // Then
    answer
        .then()
        .statusCode(200)
        .body("supportRequests.collect { it.first }", contains(3, 1, 2))
        .body("supportRequests[0].settings[0].nodes", hasSize(3))
        .body("supportRequests[1].settings[0].nodes", hasSize(1))
        .body("supportRequests[1].settings.totalCount", contains(4, 0))
        .body("supportRequests[2].settings.urn", contains("200099"))
        .body("visits.collect { it.first }", contains(5, 1))
        .body("visits[0].settings.totalCount", contains(0))
        .body("visits[1].settings.totalCount", contains(1));
  }

  @Test
  void answersNothingToAQuestionAboutNothing() {
    ask("analyst", Map.of())
        .then()
        .statusCode(200)
        .body("supportRequests", empty())
        .body("visits", empty());
  }

  private static void raiseOnThreeDays(String urn) {
    for (int day = 1; day <= 3; day++) {
      Outreach.raise(Outreach.askingOn(urn, LocalDate.of(2026, 10, day)));
    }
  }

  private static Map<String, Object> list(int first, String... urns) {
    return Map.of("urns", List.of(urns), "first", first);
  }

  private static Response ask(String role, Map<String, ?> query) {
    return Outreach.as(role).body(query).post("/v1/settings/query");
  }
}
