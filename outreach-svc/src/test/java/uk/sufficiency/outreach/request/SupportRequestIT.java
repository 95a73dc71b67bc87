package uk.sufficiency.outreach.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import uk.sufficiency.contracts.SettingStatus;
import uk.sufficiency.contracts.WardRef;
import uk.sufficiency.outreach.testing.OnRealInfrastructure;
import uk.sufficiency.outreach.testing.Outreach;
import uk.sufficiency.outreach.testing.OutreachTopic;
import uk.sufficiency.outreach.testing.Registry;

@QuarkusTest
class SupportRequestIT extends OnRealInfrastructure {

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

  @Inject Registry registry;
  @Inject OutreachTopic topic;

  @Test
  void goesThroughItsWholeLife() {
    // Given
    registry.teach(Registry.open("200001"));
    var raisedOn = today.minusDays(20);
    // When
    var raised = Outreach.raise(Outreach.askingOn("200001", raisedOn));
    var id = raised.getString("id");
    var accepted = Outreach.accept(id, 1).then().statusCode(200).extract().jsonPath();
    var planned =
        Outreach.plan(id, today.minusDays(2), 2).then().statusCode(201).extract().jsonPath();
    var visit = planned.getString("visit.id");
    var completed = Outreach.complete(visit, 1).then().statusCode(200).extract().jsonPath();
    var closed = Outreach.close(id, 4).then().statusCode(200).extract().jsonPath();
    // Then
    assertThat(raised.getString("status")).isEqualTo("WAITING");
    assertThat(raised.getInt("waitingDays")).isEqualTo(20);
    assertThat(accepted.getString("status")).isEqualTo("ACCEPTED");
    assertThat(planned.getString("visit.status")).isEqualTo("PLANNED");
    assertThat(planned.getInt("request.version")).isEqualTo(3);
    assertThat(completed.getString("visit.status")).isEqualTo("COMPLETED");
    assertThat(completed.getString("request.status")).isEqualTo("VISITED");
    assertThat(completed.getInt("request.waitingDays")).isEqualTo(18);
    assertThat(closed.getString("status")).isEqualTo("CLOSED");
    assertThat(closed.getInt("version")).isEqualTo(5);
    Outreach.as("commissioner")
        .get("/v1/support-requests/" + id)
        .then()
        .statusCode(200)
        .body("status", equalTo("CLOSED"));
  }

  @Test
  void tellsOthersEveryVersionInOrderWithoutNamesOrFreeText() {
    // Given
    var ward = new WardRef("E05012993", "Anston & Woodsetts");
    registry.teach(
        Registry.state("200002", 1, "A school", "Primary", SettingStatus.OPEN, ward, null));
    // When
    var id = Outreach.raise(Outreach.asking("200002")).getString("id");
    Outreach.accept(id, 1).then().statusCode(200);
    var visit =
        Outreach.plan(id, today, 2)
            .then()
            .statusCode(201)
            .extract()
            .jsonPath()
            .getString("visit.id");
    Outreach.complete(visit, 1).then().statusCode(200);
    Outreach.close(id, 4).then().statusCode(200);
    // Then
    var told = topic.listOf(id, 5);
    var states = told.stream().map(topic::stateOf).toList();
    assertThat(states)
        .extracting(s -> s.get("version").asLong())
        .containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThat(states)
        .extracting(s -> s.get("status").asText())
        .containsExactly("WAITING", "ACCEPTED", "ACCEPTED", "VISITED", "CLOSED");
    var last = states.getLast();
    assertThat(last.get("wardCode").asText()).isEqualTo("E05012993");
    assertThat(last.get("visits").get(0).get("status").asText()).isEqualTo("COMPLETED");
    assertThat(last.get("visits").get(0).get("disciplines")).hasSize(2);
    assertThat(told)
        .noneMatch(record -> record.value().contains("Sam Taylor"))
        .noneMatch(record -> record.value().contains("talk"))
        .noneMatch(record -> record.value().contains("Talking"));
  }

  @Test
  void turnsAStatutoryAssessmentAwayAndSaysWhereItBelongs() {
    // Given
    registry.teach(Registry.open("200003"));
    var asking =
        Map.of(
            "urn",
            "200003",
            "theme",
            "WHOLE_SETTING",
            "urgency",
            "URGENT",
            "statutoryAssessment",
            true);
    // When
    var answer = Outreach.asSetting("200003").body(asking).post("/v1/support-requests").then();
    // Then
    var id =
        answer
            .statusCode(201)
            .body("status", equalTo("TURNED_AWAY"))
            .body("route", containsString("EHC needs assessment"))
            .body("waitingDays", equalTo(0))
            .extract()
            .jsonPath()
            .getString("id");
    Outreach.accept(id, 1).then().statusCode(409).body("code", equalTo("CONFLICT"));
  }

  @Test
  void isRefusedForASettingThatNobodyHasToldOf() {
    Outreach.asCoordinator()
        .body(Outreach.asking("299999"))
        .post("/v1/support-requests")
        .then()
        .statusCode(404)
        .body("code", equalTo("NOT_FOUND"))
        .body("detail", containsString("not known here, or not yet"));
  }

  @Test
  void isRefusedForAClosedSettingWithTheUrnOfItsSuccessor() {
    // Given
    registry.teach(
        Registry.state("200004", 1, "Old", "Primary", SettingStatus.CLOSED, null, "200005"));
    // When
    var answer =
        Outreach.asCoordinator().body(Outreach.asking("200004")).post("/v1/support-requests");
    // Then
    answer
        .then()
        .statusCode(409)
        .body("code", equalTo("CONFLICT"))
        .body("successorUrn", equalTo("200005"));
  }

  @Test
  void tellsTheCurrentVersionToACallerWhoSawAnOlderOne() {
    // Given
    registry.teach(Registry.open("200006"));
    var id = Outreach.raise(Outreach.asking("200006")).getString("id");
    Outreach.accept(id, 1).then().statusCode(200);
    // When
    var answer = Outreach.accept(id, 1);
    // Then
    answer
        .then()
        .statusCode(409)
        .body("code", equalTo("STALE_VERSION"))
        .body("currentVersion", equalTo(2));
  }

  @Test
  void isAcceptedOnceWhenTwoAcceptItAtTheSameTime() {
    // Given
    registry.teach(Registry.open("200007"));
    for (int round = 0; round < 10; round++) {
      var id = Outreach.raise(Outreach.asking("200007")).getString("id");
      // When
      var answers =
          List.of(acceptSoon(id), acceptSoon(id), acceptSoon(id)).stream()
              .map(CompletableFuture::join)
              .toList();
      // Then
      assertThat(answers).containsExactlyInAnyOrder(200, 409, 409);
      assertThat(topic.listOf(id, 2)).hasSize(2);
    }
  }

  @Test
  void isNotPlannedAVisitBeforeItIsAccepted() {
    // Given
    registry.teach(Registry.open("200008"));
    var id = Outreach.raise(Outreach.asking("200008")).getString("id");
    // When
    var answer = Outreach.plan(id, today, 1);
    // Then
    answer.then().statusCode(409).body("code", equalTo("CONFLICT"));
    Outreach.asCoordinator().get("/v1/support-requests/" + id).then().body("version", equalTo(1));
  }

  @Test
  void isNotClosedWhileAVisitIsStillToCome() {
    // Given
    registry.teach(Registry.open("200009"));
    var id = Outreach.raise(Outreach.asking("200009")).getString("id");
    Outreach.accept(id, 1).then().statusCode(200);
    var first = Outreach.plan(id, today, 2).jsonPath().getString("visit.id");
    Outreach.complete(first, 1).then().statusCode(200);
    var second = Outreach.plan(id, today.plusDays(30), 4).jsonPath().getString("visit.id");
    // When
    var tooEarly = Outreach.close(id, 5);
    Outreach.cancelVisit(second, 1)
        .then()
        .statusCode(200)
        .body("visit.status", equalTo("CANCELLED"));
    var afterwards = Outreach.close(id, 6);
    // Then
    tooEarly.then().statusCode(409).body("code", equalTo("CONFLICT"));
    afterwards.then().statusCode(200).body("status", equalTo("CLOSED"));
  }

  @Test
  void isListedByAgeOnPagesThatFitTogether() {
    // Given
    registry.teach(Registry.open("200010"));
    var longAgo = LocalDate.of(1999, 1, 1);
    var oldest = Outreach.raise(Outreach.askingOn("200010", longAgo)).getString("id");
    var newer = Outreach.raise(Outreach.askingOn("200010", longAgo.plusDays(1))).getString("id");
    // When
    var first = page("/v1/support-requests?status=WAITING&first=1");
    var second =
        page("/v1/support-requests?status=WAITING&first=1&after=" + first.getString("endCursor"));
    // Then
    assertThat(first.getString("nodes[0].id")).isEqualTo(oldest);
    assertThat(second.getString("nodes[0].id")).isEqualTo(newer);
    assertThat(first.getLong("totalCount")).isEqualTo(second.getLong("totalCount"));
  }

  @Test
  void endsItsListWithoutACursor() {
    Outreach.asSetting("200011")
        .get("/v1/support-requests")
        .then()
        .statusCode(200)
        .body("totalCount", equalTo(0))
        .body("nodes", hasSize(0))
        .body("endCursor", nullValue());
  }

  private static CompletableFuture<Integer> acceptSoon(String id) {
    return CompletableFuture.supplyAsync(() -> Outreach.accept(id, 1).statusCode());
  }

  private static JsonPath page(String path) {
    return Outreach.asCoordinator().get(path).then().statusCode(200).extract().jsonPath();
  }
}
