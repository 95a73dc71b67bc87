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
class FaultsIT {

  private static final String OFFER =
      """
      mutation { offerPlace(input: { provisionId: "5b1f3d0e-0a3c-4a52-9a5e-0d4c1f6b2e11",
        pupilRef: "pr_abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG", need: SLCN, ncYear: 4,
        holdUntil: "2026-12-04", expectedVersion: 7 }) { placement { id } } }""";

  @BeforeEach
  void asUsual() {
    StandIns.reset();
  }

  @Test
  void shouldAnswerTheRestWhenOneServiceIsAway() {
    // Given
    StandIns.OUTREACH.failNext(100);
    // When
    var json = Ask.as("eah-coordinator", Ask.question("3-setting")).jsonPath();
    // Then
    assertThat(json.getString("data.setting.name")).isEqualTo("Setting 140646");
    assertThat(json.getInt("data.setting.provisions[0].places.available")).isEqualTo(2);
    assertThat(json.<Object>get("data.setting.visits")).isNull();
    assertThat(json.getList("errors.extensions.code")).containsOnly("UNAVAILABLE").hasSize(2);
    assertThat(json.getList("errors.path")).hasSize(2);
  }

  @Test
  void shouldAskAgainWhenAReadGetsNoAnswer() {
    // Given
    StandIns.FORECASTING.failNext(1);
    // When
    var json = Ask.as("commissioner", Ask.question("2-sufficiency")).jsonPath();
    // Then
    assertThat(json.getList("errors")).isNull();
    assertThat(StandIns.FORECASTING.calls()).hasSize(2);
    assertThat(StandIns.FORECASTING.calls())
        .allMatch(call -> call.header("authorization").startsWith("Bearer "));
  }

  @Test
  void shouldNeverAskTwiceForAChange() {
    // Given
    StandIns.REGISTRY.failNext(1);
    // When
    var json = Ask.as("place-planner", OFFER).jsonPath();
    // Then
    assertThat(json.getString("errors[0].extensions.code")).isEqualTo("UNAVAILABLE");
    assertThat(StandIns.REGISTRY.calls()).hasSize(1);
  }

  @Test
  void shouldTellOfAStaleVersionAndWhichIsCurrent() {
    // Given
    StandIns.REGISTRY.on(
        "POST /v1/placements",
        call ->
            Answer.problem(
                409,
                """
                {"type":"urn:sufficiency:problem:STALE_VERSION","title":"Somebody else changed it first",
                 "status":409,"code":"STALE_VERSION","detail":"The provision is at version 9.",
                 "currentVersion":9,"exception":"java.lang.Secret"}"""));
    // When
    var answer = Ask.as("place-planner", OFFER);
    // Then
    assertThat(answer.jsonPath().getString("errors[0].extensions.code")).isEqualTo("STALE_VERSION");
    assertThat(answer.jsonPath().getInt("errors[0].extensions.currentVersion")).isEqualTo(9);
    assertThat(answer.jsonPath().getString("errors[0].message"))
        .isEqualTo("The provision is at version 9.");
    assertThat(answer.asString()).doesNotContain("java.");
  }

  @Test
  void shouldNameTheFieldsThatAServiceRefuses() {
    // Given
    StandIns.REGISTRY.on(
        "POST /v1/placements",
        call ->
            Answer.problem(
                422,
                """
                {"code":"VALIDATION","status":422,"detail":"ncYear is out of range.",
                 "errors":[{"field":"ncYear","code":"RANGE","message":"This provision takes 5 to 6."}]}"""));
    // When
    var json = Ask.as("place-planner", OFFER).jsonPath();
    // Then
    assertThat(json.getString("errors[0].extensions.errors[0].field")).isEqualTo("ncYear");
    assertThat(json.getString("errors[0].extensions.errors[0].message"))
        .isEqualTo("This provision takes 5 to 6.");
  }

  @Test
  void shouldHideTheInnardsOfAServiceThatBroke() {
    // Given
    StandIns.REGISTRY.on(
        "POST /v1/placements",
        call -> new Answer(500, "text/html", "ERROR: duplicate key violates unique constraint"));
    // When
    var answer = Ask.as("place-planner", OFFER);
    // Then
    assertThat(answer.jsonPath().getString("errors[0].extensions.code"))
        .isEqualTo("INTERNAL_ERROR");
    assertThat(answer.asString()).doesNotContain("duplicate key").doesNotContain("Exception");
  }

  @Test
  void shouldSayThatASettingIsNotFound() {
    // Given
    StandIns.REGISTRY.on("POST /v1/settings/query", call -> Answer.json("{\"settings\":[]}"));
    // When
    var json = Ask.as("analyst", "{ setting(urn: \"999999\") { name } }").jsonPath();
    // Then
    assertThat(json.<Object>get("data.setting")).isNull();
    assertThat(json.getString("errors[0].extensions.code")).isEqualTo("NOT_FOUND");
  }

  @Test
  void shouldSayWhatAUrnIsWithoutAskingTheRegistry() {
    // When
    var json = Ask.as("analyst", "{ setting(urn: \"1\") { name } }").jsonPath();
    // Then
    assertThat(json.getString("errors[0].extensions.code")).isEqualTo("VALIDATION");
    assertThat(json.getString("errors[0].extensions.errors[0].field")).isEqualTo("urn");
  }

  @Test
  void shouldSaySoWhenTheAnswerCannotBeUnderstood() {
    // Given
    StandIns.REGISTRY.on("POST /v1/settings/query", call -> Answer.json("not json"));
    // When
    var answer = Ask.as("analyst", "{ setting(urn: \"140646\") { name } }");
    // Then
    assertThat(answer.jsonPath().getString("errors[0].extensions.code")).isEqualTo("UNAVAILABLE");
    assertThat(answer.asString()).doesNotContain("jackson");
  }
}
