package uk.sufficiency.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.sufficiency.gateway.testing.Ask;
import uk.sufficiency.gateway.testing.StandIn.Answer;
import uk.sufficiency.gateway.testing.StandIns;
import uk.sufficiency.kit.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestTokens.class)
@QuarkusTestResource(StandIns.class)
class ProvisionLifeIT {

  private static final String ID = StandIns.PROVISION_ID;

  private static final String PROVISION =
      """
      {"id":"%s","version":9,"urn":"151166","name":"The Nest","kind":"SUPPORT_BASE",
       "status":"OPEN","needs":["ASD"],"ncYearFrom":0,"ncYearTo":6,"opensOn":"2026-09-01",
       "places":{"commissioned":10,"offered":1,"occupied":7,"available":2},
       "base":{"wave":2,"commissioner":"TRUST","testSite":true,
               "reintegrationPathway":"Mornings first","mainstreamShare":60}}"""
          .formatted(ID);

  private static final String COMMISSIONED =
      """
      {"provisionId":"%s","commissioned":[{"academicYear":2026,"need":"ASD","places":8,
       "placeFunding":12500.50,"knownFrom":"2026-03-01T09:30:00.123456Z","recordedBy":"c-1"}]}"""
          .formatted(ID);

  @BeforeEach
  void asUsual() {
    StandIns.reset();
    StandIns.REGISTRY.on(
        "POST /v1/provisions/query",
        call ->
            Answer.json(
                "{\"provisions\":[" + PROVISION + "],\"followed\":{\"106966\":[\"151166\"]}}"));
    StandIns.REGISTRY.on(
        "POST /v1/provisions/transitions/query",
        call ->
            Answer.json(
                """
                {"provisions":[{"provisionId":"%s","transitions":[
                  {"to":"APPROVED","effectiveOn":"2026-05-01","reason":"Cabinet agreed",
                   "recordedBy":"p-1","recordedAt":"2026-05-02T10:00:00Z"},
                  {"from":"APPROVED","to":"OPEN","effectiveOn":"2026-09-01","reason":"First pupils",
                   "recordedBy":"p-1","recordedAt":"2026-09-01T08:00:00Z"}]}]}"""
                    .formatted(ID)));
    StandIns.REGISTRY.on(
        "POST /v1/provisions/commissioned-places/query",
        call -> Answer.json("{\"provisions\":[" + COMMISSIONED + "]}"));
    StandIns.REGISTRY.on(
        "GET /v1/provisions/" + ID + "/commissioned-places", call -> Answer.json(COMMISSIONED));
    StandIns.REGISTRY.on(
        "POST /v1/settings/history/query",
        call ->
            Answer.json(
                """
                {"histories":[{"urn":"106966","currentUrn":"151166","settings":[
                  {"urn":"106966","name":"Old School","status":"CLOSED","closedOn":"2024-08-31",
                   "followedBy":"151166","followedOn":"2024-09-01",
                   "moves":[{"to":"151166","on":"2024-09-01","provisions":1}]},
                  {"urn":"151166","name":"The Academy","status":"OPEN","moves":[]}]}]}"""));
  }

  @Test
  void shouldTellTheLifeOfAProvisionAndWhatIsCommissionedThere() {
    // When
    var json =
        Ask.as(
                "place-planner",
                """
                { provision(id: "%s", on: "2026-11-20", knownAt: "2026-06-01T12:00:00Z") { status opensOn closesOn
                    base { wave commissioner testSite reintegrationPathway mainstreamShare }
                    transitions { from to effectiveOn reason recordedBy recordedAt }
                    commissioned { academicYear need places placeFunding knownFrom knownTo } } }"""
                    .formatted(ID))
            .jsonPath();
    // Then
    assertThat(json.getList("errors")).isNull();
    assertThat(json.getString("data.provision.opensOn")).isEqualTo("2026-09-01");
    assertThat(json.getString("data.provision.base.commissioner")).isEqualTo("TRUST");
    assertThat(json.getInt("data.provision.base.mainstreamShare")).isEqualTo(60);
    assertThat(json.getList("data.provision.transitions.to"))
        .isEqualTo(java.util.List.of("APPROVED", "OPEN"));
    assertThat(json.<Object>get("data.provision.transitions[0].from")).isNull();
    assertThat(json.getDouble("data.provision.commissioned[0].placeFunding")).isEqualTo(12500.5);
    assertThat(StandIns.REGISTRY.calls()).hasSize(3);
    assertThat(StandIns.REGISTRY.calls().getFirst().json().path("on").asText())
        .isEqualTo("2026-11-20");
    assertThat(StandIns.REGISTRY.calls().getFirst().json().path("knownAt").asText())
        .startsWith("2026-06-01T12:00:00");
  }

  @Test
  void shouldTellWhatWasCommissionedAsItWasKnownAtAMoment() {
    // When
    var json =
        Ask.as(
                "commissioner",
                """
                { commissionedPlaces(provisionId: "%s", on: "2026-10-01",
                    knownAt: "2026-06-01T12:00:00Z") { places recordedBy } }"""
                    .formatted(ID))
            .jsonPath();
    // Then
    assertThat(json.getList("errors")).isNull();
    assertThat(json.getString("data.commissionedPlaces[0].recordedBy")).isEqualTo("c-1");
    assertThat(StandIns.REGISTRY.calls().getFirst().path())
        .contains("on=2026-10-01")
        .contains("knownAt=2026-06-01T12");
  }

  @Test
  void shouldFindTheProvisionsOfAnOldSchoolAtTheAcademyThatFollowed() {
    // When
    var json =
        Ask.as(
                "analyst",
                """
                { setting(urn: "106966") { provisions { id urn }
                    history { urn name status closedOn followedBy followedOn moves { to on provisions } } } }""")
            .jsonPath();
    // Then
    assertThat(json.getList("errors")).isNull();
    assertThat(json.getString("data.setting.provisions[0].urn")).isEqualTo("151166");
    assertThat(json.getString("data.setting.history[0].followedBy")).isEqualTo("151166");
    assertThat(json.getInt("data.setting.history[0].moves[0].provisions")).isEqualTo(1);
    assertThat(json.getList("data.setting.history[1].moves")).isEmpty();
  }

  @Test
  void shouldMoveAProvisionOnEditItAndCommissionByNeed() {
    // Given
    StandIns.REGISTRY.on(
        "POST /v1/provisions/" + ID + "/transitions", call -> Answer.json(PROVISION));
    StandIns.REGISTRY.on("PUT /v1/provisions/" + ID, call -> Answer.json(PROVISION));
    StandIns.REGISTRY.on(
        "PUT /v1/provisions/" + ID + "/commissioned-places", call -> Answer.json(PROVISION));
    // When
    var json =
        Ask.as(
                "commissioner",
                """
                mutation {
                  moveProvisionOn(input: { provisionId: "%1$s", to: OPEN, effectiveOn: "2026-09-01",
                    reason: "First pupils", expectedVersion: 6 }) { provision { version } }
                  updateProvision(input: { provisionId: "%1$s", name: "The Nest", needs: [ASD],
                    ncYearFrom: 0, ncYearTo: 6, base: { wave: 2, testSite: true },
                    expectedVersion: 7 }) { provision { version } }
                  commissionPlaces(input: { provisionId: "%1$s", expectedVersion: 8, commissioned: [
                    { academicYear: 2026, need: ASD, places: 8, placeFunding: 12500.5 },
                    { academicYear: 2027, places: 10 }] }) { provision { version } }
                }"""
                    .formatted(ID))
            .jsonPath();
    // Then
    assertThat(json.getList("errors")).isNull();
    assertThat(json.getInt("data.commissionPlaces.provision.version")).isEqualTo(9);
    var calls = StandIns.REGISTRY.calls();
    assertThat(calls).hasSize(3);
    assertThat(calls.getFirst().json().path("to").asText()).isEqualTo("OPEN");
    assertThat(calls.getFirst().json().path("effectiveOn").asText()).isEqualTo("2026-09-01");
    assertThat(calls.get(1).json().path("base").path("wave").asInt()).isEqualTo(2);
    assertThat(calls.get(2).json().path("commissioned").path(0).path("need").asText())
        .isEqualTo("ASD");
    assertThat(calls.get(2).json().path("commissioned").path(0).path("placeFunding").asDouble())
        .isEqualTo(12500.5);
  }

  @Test
  void shouldMoveTheProvisionsOfASettingToTheOneThatFollowed() {
    // Given
    StandIns.REGISTRY.on(
        "POST /v1/settings/106966/succession",
        call ->
            Answer.json(
                "{\"from\":\"106966\",\"to\":\"151166\",\"on\":\"2024-09-01\",\"provisions\":["
                    + PROVISION
                    + "]}"));
    // When
    var json =
        Ask.as(
                "place-planner",
                """
                mutation { succeedSetting(input: { urn: "106966", to: "151166", on: "2024-09-01",
                  reason: "It became an academy" }) { from to on provisions { id urn } } }""")
            .jsonPath();
    // Then
    assertThat(json.getList("errors")).isNull();
    assertThat(json.getString("data.succeedSetting.provisions[0].urn")).isEqualTo("151166");
  }

  @Test
  void shouldPassOnWhyAProvisionCannotClose() {
    // Given
    StandIns.REGISTRY.on(
        "POST /v1/provisions/" + ID + "/transitions",
        call ->
            Answer.problem(
                409,
                "{\"code\":\"CONFLICT\",\"status\":409,\"detail\":\"The provision cannot close: 3 pupils are in its places.\"}"));
    // When
    var json =
        Ask.as(
                "place-planner",
                """
                mutation { moveProvisionOn(input: { provisionId: "%s", to: CLOSED,
                  effectiveOn: "2026-09-01", reason: "r", expectedVersion: 6 }) {
                    provision { version } } }"""
                    .formatted(ID))
            .jsonPath();
    // Then
    assertThat(json.getString("errors[0].extensions.code")).isEqualTo("CONFLICT");
    assertThat(json.getString("errors[0].message")).contains("3 pupils");
  }

  @Test
  void shouldKeepTheLifeOfProvisionsFromThoseWhoDoNotPlan() {
    // When
    var json =
        Ask.as(
                "eah-coordinator",
                "{ provision(id: \"%s\") { name transitions { to } } }".formatted(ID))
            .jsonPath();
    // Then
    assertThat(json.getString("data.provision.name")).isEqualTo("The Nest");
    assertThat(json.getList("errors.extensions.code")).containsOnly("FORBIDDEN");
    assertThat(
            Ask.as(
                    "analyst",
                    """
                    mutation { succeedSetting(input: { urn: "106966", to: "151166",
                      on: "2024-09-01", reason: "r" }) { to } }""")
                .jsonPath()
                .getString("errors[0].extensions.code"))
        .isEqualTo("FORBIDDEN");
  }
}
