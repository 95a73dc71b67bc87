package uk.sufficiency.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.sufficiency.gateway.testing.Ask;
import uk.sufficiency.gateway.testing.Call;
import uk.sufficiency.gateway.testing.StandIn.Answer;
import uk.sufficiency.gateway.testing.StandIns;
import uk.sufficiency.kit.testing.TestTokens;

/** Agreements, quality visits and SEND plans, as callers ask for them. */
@QuarkusTest
@QuarkusTestResource(TestTokens.class)
@QuarkusTestResource(StandIns.class)
class StandingIT {

  private static final String ID = StandIns.PROVISION_ID;
  private static final String AGREEMENT =
      """
      {"id":"a-1","version":2,"provisionId":"%s","reference":"SLA-7","startsOn":"2026-09-01",
       "endsOn":"2027-08-31","reviewOn":"2027-03-01","fundingGbp":85000.50,
       "requirements":[{"text":"Trained staff","met":true}],
       "reviews":[{"heldOn":"2026-11-02","outcome":"MEETS_REQUIREMENTS","heldBy":"Manager"}]}"""
          .formatted(ID);
  private static final String VISIT =
      """
      {"id":"v-1","version":1,"provisionId":"%s","visitedOn":"2026-10-05","visitedBy":"Adviser",
       "overall":"SECURE","domains":[{"domain":"SAFEGUARDING","grade":"STRENGTH"}],
       "actions":[{"id":"n-1","domain":"ENVIRONMENT","text":"Panels","owner":"SENCO",
        "dueOn":"2026-12-01","status":"OPEN"}]}"""
          .formatted(ID);

  /** As they come with a provision. */
  private static final String LEAN_AGREEMENT =
      """
      {"id":"a-1","version":2,"provisionId":"%s","reference":"SLA-7","startsOn":"2026-09-01",
       "endsOn":"2027-08-31","reviewOn":"2027-03-01","fundingGbp":85000.50}"""
          .formatted(ID);

  private static final String LEAN_VISIT =
      """
      {"id":"v-1","version":1,"provisionId":"%s","visitedOn":"2026-10-05","visitedBy":"Adviser",
       "overall":"SECURE"}"""
          .formatted(ID);
  private static final String PROVISION =
      """
      {"id":"%s","version":8,"urn":"140646","name":"The base","kind":"RESOURCE_PROVISION",
       "status":"OPEN","needs":["SLCN"],"ncYearFrom":0,"ncYearTo":6,
       "places":{"commissioned":10,"offered":1,"occupied":7,"available":2},
       "agreement":%s,"latestQualityReview":%s}"""
          .formatted(ID, LEAN_AGREEMENT, LEAN_VISIT);
  private static final String PLAN =
      """
      {"urn":"140646","version":3,"status":"PUBLISHED","reviewOn":"2027-09-01",
       "publishedOn":"2026-09-10","items":[{"level":"CLASSROOM","area":"COGNITION_AND_LEARNING",
        "offer":"Word banks","shownPublicly":true}]}""";
  private static final String STANDING =
      """
      { setting(urn: "140646") {
          provisions { id agreement { id reference reviewOn fundingGbp }
            latestQualityReview { id visitedOn overall } } } }""";
  private static final String IN_DETAIL =
      """
      { setting(urn: "140646") {
          provisions { id
            agreement { requirements { text met } reviews { outcome } }
            latestQualityReview { domains { domain grade } actions { id owner dueOn status } } } } }""";

  @BeforeEach
  void asUsual() {
    StandIns.reset();
    answer("POST /v1/provisions/query", "{\"provisions\":[" + PROVISION + "]}");
    answer(
        "POST /v1/standings/query",
        "{\"agreements\":[" + AGREEMENT + "],\"visits\":[" + VISIT + "]}");
    answer("POST /v1/send-plans/query", "{\"plans\":[" + PLAN + "]}");
  }

  @Test
  void shouldTellHowProvisionsStandWithoutAFurtherCall() {
    // When
    var json = Ask.as("place-planner", STANDING).jsonPath();
    // Then
    String provision = "data.setting.provisions[0].";
    assertThat(json.getList("errors")).isNull();
    assertThat(json.getString(provision + "agreement.reference")).isEqualTo("SLA-7");
    assertThat(json.getDouble(provision + "agreement.fundingGbp")).isEqualTo(85000.5);
    assertThat(json.getString(provision + "latestQualityReview.overall")).isEqualTo("SECURE");
    assertThat(paths()).containsExactly("/v1/settings/query", "/v1/provisions/query");
  }

  @Test
  void shouldAskForAllDetailsOfALevelInOneCall() {
    // When
    var json = Ask.as("place-planner", IN_DETAIL).jsonPath();
    // Then
    String provision = "data.setting.provisions[0].";
    assertThat(json.getList("errors")).isNull();
    assertThat(json.getBoolean(provision + "agreement.requirements[0].met")).isTrue();
    assertThat(json.getString(provision + "agreement.reviews[0].outcome"))
        .isEqualTo("MEETS_REQUIREMENTS");
    assertThat(json.getString(provision + "latestQualityReview.domains[0].grade"))
        .isEqualTo("STRENGTH");
    assertThat(json.getString(provision + "latestQualityReview.actions[0].owner"))
        .isEqualTo("SENCO");
    assertThat(paths())
        .containsExactly("/v1/settings/query", "/v1/provisions/query", "/v1/standings/query");
    assertThat(StandIns.REGISTRY.calls().getLast().texts("agreementIds")).containsExactly("a-1");
    assertThat(StandIns.REGISTRY.calls().getLast().texts("visitIds")).containsExactly("v-1");
  }

  @Test
  void shouldNotAskAgainForWhatAChangeHasTold() {
    // Given
    answer("POST /v1/agreements/a-1/reviews", change("agreement", AGREEMENT));
    // When
    var json =
        Ask.as(
                "place-planner",
                """
                mutation { recordAgreementReview(input: { agreementId: "a-1", heldOn: "2026-11-02",
                  outcome: MEETS_REQUIREMENTS, heldBy: "Manager", expectedVersion: 2 }) {
                    agreement { reviews { heldBy } } } }""")
            .jsonPath();
    // Then
    assertThat(json.getString("data.recordAgreementReview.agreement.reviews[0].heldBy"))
        .isEqualTo("Manager");
    assertThat(StandIns.calls()).hasSize(1);
  }

  @Test
  void shouldKeepFromEahCoordinatorsHowProvisionsStandAndAnswerTheRest() {
    // When
    var json = Ask.as("eah-coordinator", STANDING).jsonPath();
    // Then
    assertThat(json.getString("data.setting.provisions[0].id")).isEqualTo(ID);
    assertThat(json.<Object>get("data.setting.provisions[0].agreement")).isNull();
    assertThat(json.getList("errors.extensions.code")).containsOnly("FORBIDDEN").hasSize(2);
  }

  @Test
  void shouldAskForTheSendPlansOfAllSettingsInOneCall() {
    // When
    var json =
        Ask.as(
                "eah-coordinator",
                "{ settings(urns: [\"140646\", \"140647\"]) { urn sendPlan { status items { offer } } } }")
            .jsonPath();
    // Then
    assertThat(json.getList("errors")).isNull();
    assertThat(json.getString("data.settings[0].sendPlan.items[0].offer")).isEqualTo("Word banks");
    assertThat(json.<Object>get("data.settings[1].sendPlan")).isNull();
    assertThat(paths()).containsExactly("/v1/settings/query", "/v1/send-plans/query");
  }

  @Test
  void shouldRecordAnAgreementForACommissionerOnly() {
    // Given
    answer("POST /v1/agreements", change("agreement", AGREEMENT));
    String mutation =
        """
        mutation { recordAgreement(input: { provisionId: "%s", reference: "SLA-7",
          startsOn: "2026-09-01", endsOn: "2027-08-31", reviewOn: "2027-03-01",
          fundingGbp: 85000.50, requirements: [{ text: "Trained staff", met: false }] }) {
            agreement { id version } provision { version agreement { reference } } } }"""
            .formatted(ID);
    // When
    var refused = Ask.as("place-planner", mutation).jsonPath();
    var json = Ask.as("commissioner", mutation).jsonPath();
    // Then
    assertThat(refused.getString("errors[0].extensions.code")).isEqualTo("FORBIDDEN");
    assertThat(json.getList("errors")).isNull();
    assertThat(json.getString("data.recordAgreement.provision.agreement.reference"))
        .isEqualTo("SLA-7");
    var sent = StandIns.REGISTRY.calls().getFirst().json();
    assertThat(sent.path("startsOn").asText()).isEqualTo("2026-09-01");
    assertThat(sent.path("fundingGbp").decimalValue()).isEqualByComparingTo("85000.50");
    assertThat(sent.path("requirements").get(0).path("met").asBoolean(true)).isFalse();
  }

  @Test
  void shouldAmendAndReviewAnAgreementWithTheVersionThatTheCallerSaw() {
    // Given
    answer("PUT /v1/agreements/a-1", change("agreement", AGREEMENT));
    answer("POST /v1/agreements/a-1/reviews", change("agreement", AGREEMENT));
    String mutation =
        """
        mutation {
          amendAgreement(input: { agreementId: "a-1", reference: "SLA-7", startsOn: "2026-09-01",
            endsOn: "2027-08-31", fundingGbp: 1, requirements: [], expectedVersion: 1 }) {
              agreement { version } }
          recordAgreementReview(input: { agreementId: "a-1", heldOn: "2026-11-02",
            outcome: MEETS_REQUIREMENTS, heldBy: "Manager", requirementsMet: ["Trained staff"],
            expectedVersion: 2 }) { agreement { reviews { heldOn } } } }""";
    // When
    var json = Ask.as("commissioner", mutation).jsonPath();
    // Then
    assertThat(json.getList("errors")).isNull();
    var amended = StandIns.REGISTRY.calls().get(0).json();
    assertThat(amended.path("expectedVersion").asInt()).isEqualTo(1);
    assertThat(amended.has("agreementId")).isFalse();
    assertThat(amended.has("reviewOn")).isFalse();
    var reviewed = StandIns.REGISTRY.calls().get(1);
    assertThat(reviewed.texts("requirementsMet")).containsExactly("Trained staff");
    assertThat(reviewed.json().path("expectedVersion").asInt()).isEqualTo(2);
  }

  @Test
  void shouldRecordAQualityVisitAndCompleteItsAction() {
    // Given
    answer("POST /v1/quality-visits", change("visit", VISIT));
    answer("POST /v1/quality-visits/v-1/actions/n-1/complete", change("visit", VISIT));
    String mutation =
        """
        mutation {
          recordQualityVisit(input: { provisionId: "%s", visitedOn: "2026-10-05",
            visitedBy: "Adviser", domains: [{ domain: SAFEGUARDING, grade: STRENGTH }],
            actions: [{ domain: ENVIRONMENT, text: "Panels", owner: "SENCO", dueOn: "2026-12-01" }] }) {
              visit { overall } provision { version } }
          completeQualityAction(input: { visitId: "v-1", actionId: "n-1", doneOn: "2026-11-01",
            expectedVersion: 1 }) { visit { actions { status } } } }"""
            .formatted(ID);
    // When
    var json = Ask.as("place-planner", mutation).jsonPath();
    // Then
    assertThat(json.getList("errors")).isNull();
    assertThat(json.getString("data.recordQualityVisit.visit.overall")).isEqualTo("SECURE");
    assertThat(
            StandIns.REGISTRY.calls().get(0).json().path("actions").get(0).path("owner").asText())
        .isEqualTo("SENCO");
    assertThat(StandIns.REGISTRY.calls().get(1).json().path("doneOn").asText())
        .isEqualTo("2026-11-01");
  }

  @Test
  void shouldListWhatIsDueAndOverdueAndWhatIsMissing() {
    // Given
    answer(
        "GET /v1/agreement-reviews",
        """
        {"reviews":[{"agreementId":"a-1","reference":"SLA-7","provisionId":"p","provisionName":"Base",
         "urn":"140646","reviewOn":"2026-11-01","endsOn":"2027-08-31","overdue":true,"days":21,
         "lapsed":false}]}""");
    answer(
        "GET /v1/quality-actions",
        """
        {"actions":[{"id":"n-1","visitId":"v-1","visitVersion":1,"visitedOn":"2026-10-05",
         "provisionId":"p","provisionName":"Base","urn":"140646","domain":"ENVIRONMENT",
         "text":"Panels","owner":"SENCO","dueOn":"2026-11-01","overdue":true}]}""");
    answer(
        "GET /v1/send-plans",
        "{\"settings\":[{\"urn\":\"140647\",\"name\":\"School\",\"standing\":\"NO_PLAN\"}]}");
    answer("GET /v1/provisions/" + ID + "/agreements", "{\"agreements\":[" + AGREEMENT + "]}");
    answer("GET /v1/provisions/" + ID + "/quality-visits", "{\"visits\":[" + VISIT + "]}");
    // When
    var json =
        Ask.as(
                "analyst",
                """
                { agreementReviews(dueBy: "2026-12-31") { reference overdue days }
                  qualityActions(overdue: true) { owner overdue }
                  sendPlans(missing: true) { urn standing reviewOn }
                  agreements(provisionId: "%s") { reference }
                  qualityVisits(provisionId: "%s") { visitedOn } }"""
                    .formatted(ID, ID))
            .jsonPath();
    // Then
    assertThat(json.getList("errors")).isNull();
    assertThat(json.getInt("data.agreementReviews[0].days")).isEqualTo(21);
    assertThat(json.getBoolean("data.qualityActions[0].overdue")).isTrue();
    assertThat(json.getString("data.sendPlans[0].standing")).isEqualTo("NO_PLAN");
    assertThat(json.getString("data.agreements[0].reference")).isEqualTo("SLA-7");
    assertThat(json.getString("data.qualityVisits[0].visitedOn")).isEqualTo("2026-10-05");
    assertThat(paths())
        .contains(
            "/v1/agreement-reviews?dueBy=2026-12-31&first=50",
            "/v1/quality-actions?overdue=true&first=50",
            "/v1/send-plans?missing=true");
  }

  @Test
  void shouldSaveAndPublishTheSendPlanOfASetting() {
    // Given
    answer("PUT /v1/settings/140646/send-plan", PLAN);
    answer("POST /v1/settings/140646/send-plan/publish", PLAN);
    String mutation =
        """
        mutation {
          saveSendPlan(input: { urn: "140646", reviewOn: "2027-09-01", expectedVersion: 0,
            items: [{ level: CLASSROOM, area: COGNITION_AND_LEARNING, offer: "Word banks",
              shownPublicly: true }] }) { plan { version } }
          publishSendPlan(input: { urn: "140646", expectedVersion: 1 }) { plan { status } } }""";
    // When
    var refused = Ask.as("commissioner", mutation).jsonPath();
    var json = Ask.as("setting", mutation).jsonPath();
    // Then
    assertThat(refused.getList("errors.extensions.code")).containsOnly("FORBIDDEN");
    assertThat(json.getList("errors")).isNull();
    assertThat(json.getString("data.publishSendPlan.plan.status")).isEqualTo("PUBLISHED");
    var saved = StandIns.REGISTRY.calls().getFirst().json();
    assertThat(saved.path("expectedVersion").asInt(-1)).isZero();
    assertThat(saved.has("urn")).isFalse();
    assertThat(saved.path("items").get(0).path("shownPublicly").asBoolean()).isTrue();
  }

  @Test
  void shouldNotMakeAnAddressOfWhatIsNoUrn() {
    // When
    var json =
        Ask.as(
                "setting",
                "mutation { publishSendPlan(input: { urn: \"../x\", expectedVersion: 1 }) { plan { urn } } }")
            .jsonPath();
    // Then
    assertThat(json.getString("errors[0].extensions.code")).isEqualTo("VALIDATION");
    assertThat(StandIns.calls()).isEmpty();
  }

  private static String change(String name, String changed) {
    return "{\"%s\":%s,\"provision\":%s}".formatted(name, changed, PROVISION);
  }

  private static void answer(String address, String body) {
    StandIns.REGISTRY.on(address, call -> Answer.json(body));
  }

  private static List<String> paths() {
    return StandIns.REGISTRY.calls().stream().map(Call::path).toList();
  }
}
