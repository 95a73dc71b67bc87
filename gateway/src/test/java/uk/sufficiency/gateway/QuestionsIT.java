package uk.sufficiency.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.sufficiency.gateway.testing.Ask;
import uk.sufficiency.gateway.testing.Call;
import uk.sufficiency.gateway.testing.Samples;
import uk.sufficiency.gateway.testing.StandIn;
import uk.sufficiency.gateway.testing.StandIns;
import uk.sufficiency.kit.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestTokens.class)
@QuarkusTestResource(StandIns.class)
class QuestionsIT {

  private static final String REF = "pr_abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";

  @BeforeEach
  void asUsual() {
    StandIns.reset();
  }

  @Test
  void shouldAnswerWhereThereIsAPlaceNowWithOneCall() {
    // When
    var json = Ask.as("place-planner", Ask.question("1-places-near")).jsonPath();
    // Then
    assertThat(json.getList("errors")).isNull();
    assertThat(json.getInt("data.provisions.totalCount")).isEqualTo(3);
    assertThat(json.getBoolean("data.provisions.pageInfo.hasNextPage")).isTrue();
    assertThat(json.getString("data.provisions.pageInfo.endCursor")).isEqualTo("bmV4dA");
    assertThat(json.getDouble("data.provisions.nodes[0].distanceMiles")).isEqualTo(1.2);
    assertThat(json.getString("data.provisions.nodes[0].setting.ward.code")).isEqualTo("E05012993");
    assertThat(json.getInt("data.provisions.nodes[0].places.available")).isEqualTo(2);
    assertThat(json.getString("data.provisions.nodes[0].agreement.reviewOn"))
        .isEqualTo("2027-03-01");
    assertThat(json.getString("data.provisions.nodes[0].latestQualityReview.overall"))
        .isEqualTo("SECURE");
    assertThat(json.<Object>get("data.provisions.nodes[1].places.occupied")).isNull();
    assertThat(json.<Object>get("data.provisions.nodes[1].agreement")).isNull();
    // A call that is tried again on a busy machine is still the same one.
    assertThat(StandIns.calls().stream().map(call -> call.path() + call.body()).distinct())
        .hasSize(1);
    var sent = StandIns.REGISTRY.calls().getFirst().json();
    assertThat(sent.path("filter").path("near").path("postcode").asText()).isEqualTo("S60 2TH");
    assertThat(sent.path("filter").path("near").path("withinMiles").asInt()).isEqualTo(5);
    assertThat(sent.path("filter").path("kinds")).hasSize(3);
    assertThat(sent.path("filter").has("wards")).isFalse();
    assertThat(sent.path("on").asText()).isEqualTo("2026-11-20");
    assertThat(sent.path("first").asInt()).isEqualTo(20);
  }

  @Test
  void shouldTellWhyAProvisionDoesNotFitAndGoDeeperWithOneMoreCall() {
    // Given
    String query =
        "{ provisions(includeUnsuitable: true) { nodes { doesNotFit { reason words }"
            + " provision { urn } } } }";
    // When
    var json = Ask.as("analyst", query).jsonPath();
    // Then
    assertThat(json.getList("errors")).isNull();
    assertThat(json.getString("data.provisions.nodes[1].doesNotFit[0].words"))
        .isEqualTo("is for SEMH");
    assertThat(json.getString("data.provisions.nodes[0].provision.urn")).isEqualTo("140646");
    assertThat(StandIns.calls().stream().map(Call::path).distinct()).hasSize(2);
    assertThat(StandIns.REGISTRY.calls().getFirst().json().path("includeUnsuitable").asBoolean())
        .isTrue();
  }

  @Test
  void shouldShowNothingInThePlaceOfSmallNumbers() {
    // Given
    StandIns.REGISTRY.on(
        "POST /v1/provisions/query",
        call ->
            StandIn.Answer.json(
                "{\"provisions\":[%s]}"
                    .formatted(
                        Samples.provision("140646").replaceFirst(",\"offered\".*}}", "}}"))));
    // When
    var json = Ask.as("eah-coordinator", Ask.question("3-setting")).jsonPath();
    // Then
    assertThat(json.getList("errors")).isNull();
    assertThat(json.getInt("data.setting.provisions[0].places.commissioned")).isEqualTo(10);
    assertThat(json.<Object>get("data.setting.provisions[0].places.occupied")).isNull();
    assertThat(json.<Object>get("data.setting.provisions[0].places.available")).isNull();
  }

  @Test
  void shouldAnswerWhetherThereWillBeEnough() {
    // When
    var json = Ask.as("commissioner", Ask.question("2-sufficiency")).jsonPath();
    // Then
    assertThat(json.getList("errors")).isNull();
    assertThat(json.getString("data.sufficiency.forecast.madeOn"))
        .isEqualTo("2026-11-20T09:30:00Z");
    assertThat(json.getDouble("data.sufficiency.rows[0].gap.median")).isEqualTo(90.5);
    assertThat(json.<Object>get("data.sufficiency.rows[1].capacity")).isNull();
    assertThat(StandIns.FORECASTING.calls().getFirst().path())
        .isEqualTo("/v1/sufficiency?scenario=unmitigated&fromYear=2026&toYear=2031");
  }

  @Test
  void shouldAnswerAboutASettingFromThreeServices() {
    // When
    var json = Ask.as("eah-coordinator", Ask.question("3-setting")).jsonPath();
    // Then
    assertThat(json.getList("errors")).isNull();
    assertThat(json.getInt("data.setting.provisions[0].places.available")).isEqualTo(2);
    assertThat(json.getInt("data.setting.supportRequests.nodes[0].waitingDays")).isEqualTo(18);
    assertThat(json.getString("data.setting.visits.nodes[0].team[0].discipline")).isEqualTo("SALT");
    assertThat(json.getDouble("data.setting.wardDemand[0].median")).isEqualTo(151.5);
  }

  @Test
  void shouldOfferAPlaceWithTheVersionThatTheCallerSaw() {
    // Given
    String offer =
        Ask.question("6-offer").replaceFirst("…", StandIns.PROVISION_ID).replaceFirst("…", REF);
    // When
    var json = Ask.as("place-planner", offer).jsonPath();
    // Then
    assertThat(json.getList("errors")).isNull();
    assertThat(json.getString("data.offerPlace.placement.status")).isEqualTo("OFFERED");
    assertThat(json.getInt("data.offerPlace.provision.places.offered")).isEqualTo(1);
    var sent = StandIns.REGISTRY.calls().getFirst().json();
    assertThat(sent.path("expectedVersion").asInt()).isEqualTo(7);
    assertThat(sent.path("holdUntil").asText()).isEqualTo("2026-12-04");
    assertThat(sent.path("pupilRef").asText()).isEqualTo(REF);
  }

  @Test
  void shouldFollowAClosedSchoolToItsSuccessor() {
    // When
    var json =
        Ask.as("analyst", "{ setting(urn: \"106966\") { status successor { urn name } } }")
            .jsonPath();
    // Then
    assertThat(json.getString("data.setting.successor.urn")).isEqualTo("151166");
  }

  @Test
  void shouldRefuseARawPupilNumberWithoutRepeatingIt() {
    // Given
    String offer =
        Ask.question("6-offer")
            .replaceFirst("…", StandIns.PROVISION_ID)
            .replaceFirst("…", "A801200001001");
    // When
    var answer = Ask.as("place-planner", offer);
    // Then
    assertThat(answer.jsonPath().getString("errors[0].extensions.code")).isEqualTo("VALIDATION");
    assertThat(answer.jsonPath().getString("errors[0].message")).contains("/pupil-refs");
    assertThat(answer.asString()).doesNotContain("A801200001001");
    assertThat(StandIns.calls()).isEmpty();
  }
}
