package uk.sufficiency.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sufficiency.gateway.testing.Ask;
import uk.sufficiency.gateway.testing.StandIn.Answer;
import uk.sufficiency.gateway.testing.StandIns;
import uk.sufficiency.kit.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestTokens.class)
@QuarkusTestResource(StandIns.class)
class ChangesAndCapitalIT {

  private static final String CHANGES = "/v1/significant-changes";
  private static final String ID = "0a2f3d0e-0a3c-4a52-9a5e-0d4c1f6b2e11";
  private static final String CHANGE =
      """
      {"id":"%s","version":4,"provisionId":"%s","action":"OPEN","placesBefore":0,"placesAfter":8,
       "baseline":0,"applies":true,"route":"ACADEMY_SIGNIFICANT_CHANGE","tier":1,
       "reason":"Adding a base at an academy.","status":"IN_PROGRESS","mayTakeEffect":false,
       "proposedOn":"2026-11-20","steps":[{"step":"CONSULTATION","dueOn":"2027-01-01",
       "doneOn":"2026-11-21"},{"step":"DECISION","dueOn":"2027-03-26"}],
       "documents":[{"name":"Application","reference":"https://example.org/a","datedOn":"2026-11-20"}]}"""
          .formatted(ID, StandIns.PROVISION_ID);
  private static final String TRAVEL =
      """
      {"site":{"postcode":"S60 2TH","easting":443100,"northing":391200},"year":2027,
       "scenario":"unmitigated","forecastId":"f-1","madeOn":"2026-11-20T09:00:00Z","ncYearFrom":0,
       "ncYearTo":6,"needsKnown":false,"wards":[{"wardCode":"E05012993","wardName":"Anston",
       "miles":2.5,"band":"WITHIN_3_MILES","expected":{"median":12.5,"lower80":10,"upper80":15},
       "entitled":{"median":5,"lower80":4,"upper80":6}}],"bands":[{"band":"WITHIN_3_MILES","wards":1,
       "expected":{"median":12.5,"lower80":10,"upper80":15},
       "entitled":{"median":5,"lower80":4,"upper80":6}}],
       "entitled":{"median":5,"lower80":4,"upper80":6},"notes":["Straight lines."]}""";
  private static final String SCHEME =
      """
      {"id":"%s","version":3,"reference":"C-1","name":"A base","provisionId":"%s",
       "provisionName":"The base","provisionStatus":"PROPOSED","urn":"140646","kind":"EXTENSION",
       "stage":"APPROVED","budget":500000.5,"spent":20000,"wave":2,"probability":0.7,
       "probabilityStated":false,"opensProvision":true,
       "places":[{"academicYear":2027,"places":8}],
       "money":[{"financialYear":2026,"planned":400000,"spent":20000}],
       "accessibility":[{"what":"Hoist"}],
       "history":[{"stage":"IDEA","reachedOn":"2026-09-01"}],
       "travelAssessments":[{"id":"%s","madeOn":"2026-11-20","answer":%s}]}"""
          .formatted(ID, StandIns.PROVISION_ID, ID, TRAVEL);

  @BeforeEach
  void asUsual() {
    StandIns.reset();
    StandIns.REGISTRY.on("GET " + CHANGES, call -> Answer.json("{\"changes\":[" + CHANGE + "]}"));
    StandIns.REGISTRY.on("POST " + CHANGES, call -> Answer.json(CHANGE));
    StandIns.REGISTRY.on(
        "POST " + CHANGES + "/assessment",
        call ->
            Answer.json("{\"route\":\"NONE\",\"reason\":\"Import GIAS first.\",\"baseline\":0}"));
    for (String step :
        new String[] {
          "PUT %s/steps/CONSULTATION",
          "POST %s/documents",
          "PUT %s/deed-of-variation",
          "POST %s/decision"
        }) {
      StandIns.REGISTRY.on(step.formatted(CHANGES + "/" + ID), call -> Answer.json(CHANGE));
    }
    StandIns.REGISTRY.on("POST /v1/travel-assessments", call -> Answer.json(TRAVEL));
    StandIns.REGISTRY.on(
        "POST /v1/capital-schemes/query", call -> Answer.json("{\"schemes\":[" + SCHEME + "]}"));
    StandIns.REGISTRY.on("POST /v1/capital-schemes", call -> Answer.json(SCHEME));
    StandIns.REGISTRY.on("PUT /v1/capital-schemes/" + ID, call -> Answer.json(SCHEME));
    StandIns.REGISTRY.on("POST /v1/capital-schemes/" + ID + "/stage", call -> Answer.json(SCHEME));
    StandIns.REGISTRY.on(
        "GET /v1/capital-waves",
        call ->
            Answer.json(
                "{\"waves\":[{\"number\":1,\"schemes\":[],\"places\":[{\"academicYear\":2027,"
                    + "\"places\":8,\"expected\":5.6}]}]}"));
  }

  @Test
  void shouldListTheChangesOfAProvisionWithTheirProcess() {
    // When
    var json =
        Ask.as(
                "analyst",
                "query($id: ID!) { significantChanges(provisionId: $id) { id version action tier"
                    + " route status mayTakeEffect steps { step dueOn doneOn } documents { name }"
                    + " deedOfVariation { signedOn } decision { outcome } } }",
                Map.of("id", StandIns.PROVISION_ID))
            .jsonPath();
    // Then
    assertThat(json.getList("errors")).isNull();
    assertThat(json.getInt("data.significantChanges[0].tier")).isEqualTo(1);
    assertThat(json.getString("data.significantChanges[0].steps[0].doneOn"))
        .isEqualTo("2026-11-21");
    assertThat(json.<Object>get("data.significantChanges[0].deedOfVariation")).isNull();
    assertThat(StandIns.REGISTRY.calls().getFirst().path())
        .isEqualTo(CHANGES + "?provisionId=" + StandIns.PROVISION_ID);
  }

  @Test
  void shouldSayWhereItCannotBeToldWhetherAProcessApplies() {
    var json =
        Ask.as(
                "place-planner",
                "{ assessSignificantChange(input: { urn: \"140646\", kind: SPECIALIST_BASE,"
                    + " action: OPEN, placesAfter: 8 }) { applies route tier reason } }")
            .jsonPath();
    assertThat(json.getList("errors")).isNull();
    assertThat(json.<Object>get("data.assessSignificantChange.applies")).isNull();
    assertThat(json.getString("data.assessSignificantChange.reason")).contains("GIAS");
  }

  @Test
  void shouldFollowAChangeToItsDecisionWithTheVersionsThatTheCallerSaw() {
    // When
    mutate(
        "proposeSignificantChange",
        "provisionId: \"%s\", action: OPEN, placesAfter: 8".formatted(StandIns.PROVISION_ID));
    mutate(
        "completeChangeStep",
        "changeId: \"%s\", step: CONSULTATION, dueOn: \"2027-01-01\", expectedVersion: 1"
            .formatted(ID));
    mutate(
        "addChangeDocument",
        "changeId: \"%s\", name: \"A\", reference: \"R\", datedOn: \"2026-11-20\", expectedVersion: 2"
            .formatted(ID));
    mutate(
        "decideSignificantChange",
        "changeId: \"%s\", outcome: APPROVED, decidedOn: \"2026-11-20\", expectedVersion: 3"
            .formatted(ID));
    mutate(
        "signDeedOfVariation",
        "changeId: \"%s\", signedOn: \"2026-11-20\", expectedVersion: 4".formatted(ID));
    // Then
    assertThat(StandIns.REGISTRY.calls())
        .extracting(call -> call.json().path("expectedVersion").asInt())
        .containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void shouldListSchemesWithTheirPlacesMoneyAndTravel() {
    // When
    var json =
        Ask.as(
                "commissioner",
                "{ capitalSchemes(filter: { stages: [APPROVED], waves: [2] }) { id stage budget"
                    + " probability places { academicYear places } money { planned }"
                    + " accessibility { what doneOn } history { stage reachedOn }"
                    + " travelAssessments { madeOn answer { wards { wardCode band } } } }"
                    + " capitalWaves { number opensFrom places { expected } } }")
            .jsonPath();
    // Then
    assertThat(json.getList("errors")).isNull();
    assertThat(json.getDouble("data.capitalSchemes[0].budget")).isEqualTo(500000.5);
    assertThat(json.getString("data.capitalSchemes[0].travelAssessments[0].answer.wards[0].band"))
        .isEqualTo("WITHIN_3_MILES");
    assertThat(json.getDouble("data.capitalWaves[0].places[0].expected")).isEqualTo(5.6);
    var asked =
        StandIns.REGISTRY.calls().stream()
            .filter(call -> call.path().endsWith("/query"))
            .findFirst()
            .orElseThrow();
    assertThat(asked.body()).isEqualTo("{\"stages\":[\"APPROVED\"],\"waves\":[2]}");
  }

  @Test
  void shouldRegisterPlanAndMoveASchemeOn() {
    // When
    scheme(
        "registerScheme",
        "name: \"A base\", kind: EXTENSION, provision: { urn: \"140646\", name: \"The base\", kind:"
            + " SPECIALIST_BASE, needs: [ASD], ncYearFrom: 0, ncYearTo: 6 }, budget: 500000.5,"
            + " places: [{ academicYear: 2027, places: 8 }]");
    scheme(
        "updateScheme",
        "schemeId: \"%s\", name: \"A base\", budget: 1, places: [], probability: 0.5, expectedVersion: 1"
            .formatted(ID));
    scheme(
        "moveSchemeOn",
        "schemeId: \"%s\", stage: DELIVERED, on: \"2026-11-20\", expectedVersion: 2".formatted(ID));
    // Then
    var calls = StandIns.REGISTRY.calls();
    assertThat(calls.get(0).json().path("provision").path("kind").asText())
        .isEqualTo("SPECIALIST_BASE");
    assertThat(calls.get(1).json().path("probability").asDouble()).isEqualTo(0.5);
    assertThat(calls.get(2).json().path("stage").asText()).isEqualTo("DELIVERED");
    assertThat(calls.get(2).json().has("schemeId")).isFalse();
  }

  @Test
  void shouldAssessTravelToASite() {
    var json =
        Ask.as(
                "place-planner",
                "{ travelAssessment(input: { postcode: \"S60 2TH\", needs: [ASD], ncYearFrom: 0,"
                    + " ncYearTo: 6 }) { year needsKnown madeOn site { postcode easting }"
                    + " wards { wardName need miles band expected { median } entitled { upper80 } }"
                    + " bands { band wards } entitled { lower80 } notes } }")
            .jsonPath();
    assertThat(json.getList("errors")).isNull();
    assertThat(json.getDouble("data.travelAssessment.wards[0].entitled.upper80")).isEqualTo(6);
    assertThat(json.<Object>get("data.travelAssessment.wards[0].need")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ travelAssessment(input: { urn: \"140646\", ncYearFrom: 0, ncYearTo: 6 }) { year } }",
        "mutation { moveSchemeOn(input: { schemeId: \"1\", stage: DELIVERED, on: \"2026-11-20\","
            + " expectedVersion: 1 }) { scheme { id } } }",
        "mutation { decideSignificantChange(input: { changeId: \"1\", outcome: APPROVED, decidedOn:"
            + " \"2026-11-20\", expectedVersion: 1 }) { change { id } } }"
      })
  void shouldKeepAnalystsFromWritingAndFromSmallNumbers(String query) {
    var json = Ask.as("analyst", query).jsonPath();
    assertThat(json.getString("errors[0].extensions.code")).isEqualTo("FORBIDDEN");
    assertThat(StandIns.calls()).isEmpty();
  }

  private static void mutate(String name, String input) {
    var json =
        Ask.as(
                "place-planner",
                "mutation { %s(input: { %s }) { change { id version } } }".formatted(name, input))
            .jsonPath();
    assertThat(json.getList("errors")).as(name).isNull();
    assertThat(json.getInt("data." + name + ".change.version")).isEqualTo(4);
  }

  private static void scheme(String name, String input) {
    var json =
        Ask.as(
                "commissioner",
                "mutation { %s(input: { %s }) { scheme { id version } } }".formatted(name, input))
            .jsonPath();
    assertThat(json.getList("errors")).as(name).isNull();
    assertThat(json.getInt("data." + name + ".scheme.version")).isEqualTo(3);
  }
}
