package uk.sufficiency.gateway;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sufficiency.gateway.testing.Ask;
import uk.sufficiency.gateway.testing.Call;
import uk.sufficiency.gateway.testing.StandIn;
import uk.sufficiency.gateway.testing.StandIns;
import uk.sufficiency.kit.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestTokens.class)
@QuarkusTestResource(StandIns.class)
class BatchedCallsIT {

  private static final String SETTINGS =
      """
      query Many($urns: [ID!]!) {
        settings(urns: $urns) {
          urn name
          provisions { id setting { urn } }
          supportRequests(first: 10) { nodes { id setting { urn } } }
          visits(first: 5) { nodes { id setting { urn } } }
          wardDemand { year median }
        }
      }""";

  private static final String ALIASES =
      """
      query Aliases($urns: [ID!]!) {
        settings(urns: $urns) {
          two: visits(first: 2) { totalCount nodes { id } }
          three: visits(first: 3) { totalCount nodes { id } }
          twoRequests: supportRequests(first: 2) { totalCount nodes { id } }
          seven: supportRequests(first: 7) { totalCount nodes { id } }
        }
      }""";

  @BeforeEach
  void asUsual() {
    StandIns.reset();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 200})
  void shouldCallEachServiceOncePerLevelHoweverLongTheList(int length) {
    // Given
    List<String> urns = urns(length);
    // When
    var answer = Ask.as("eah-coordinator", SETTINGS, Map.of("urns", urns));
    // Then
    assertThat(answer.jsonPath().getList("errors")).as(answer.asString()).isNull();
    assertThat(answer.jsonPath().getList("data.settings.urn", String.class)).isEqualTo(urns);
    assertThat(namesOf(StandIns.calls()))
        .containsExactlyInAnyOrder(
            "registry /v1/settings/query", // settings
            "registry /v1/provisions/query", // settings.provisions
            "outreach /v1/settings/query", // settings.supportRequests and .visits
            "forecasting /v1/ward-demand/query", // settings.wardDemand
            "registry /v1/settings/query"); // .setting of these, the same ones again
  }

  @Test
  void shouldGiveEverySettingItsOwnAnswer() {
    // Given
    List<String> urns = urns(50);
    // When
    var json = Ask.as("eah-coordinator", SETTINGS, Map.of("urns", urns)).jsonPath();
    // Then
    for (int i = 0; i < urns.size(); i++) {
      assertThat(json.getString("data.settings[%d].visits.nodes[0].id".formatted(i)))
          .isEqualTo("v-" + urns.get(i));
      assertThat(
              json.getString("data.settings[%d].supportRequests.nodes[0].setting.urn".formatted(i)))
          .isEqualTo(urns.get(i));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 200})
  void shouldAskForTheSameFieldsWithOtherArgumentsInTheSameCall(int length) {
    // Given
    List<String> urns = urns(length);
    // When
    var json = Ask.as("eah-coordinator", ALIASES, Map.of("urns", urns)).jsonPath();
    // Then
    assertThat(json.getList("errors")).isNull();
    assertThat(namesOf(StandIns.calls()))
        .containsExactlyInAnyOrder("registry /v1/settings/query", "outreach /v1/settings/query");
    var body = StandIns.OUTREACH.calls().getFirst().json();
    assertThat(body.path("visits").findValuesAsText("first")).containsExactly("2", "3");
    assertThat(body.path("supportRequests").findValuesAsText("first")).containsExactly("2", "7");
    for (int i = 0; i < length; i++) {
      var setting = "data.settings[%d].".formatted(i);
      assertThat(json.getString(setting + "two.nodes[0].id")).isEqualTo("v-" + urns.get(i));
      assertThat(json.getInt(setting + "two.totalCount")).isEqualTo(3);
      assertThat(json.getInt(setting + "three.totalCount")).isEqualTo(4);
      assertThat(json.getInt(setting + "twoRequests.totalCount")).isEqualTo(3);
      assertThat(json.getString(setting + "seven.nodes[0].id")).isEqualTo("r-" + urns.get(i));
      assertThat(json.getInt(setting + "seven.totalCount")).isEqualTo(8);
    }
  }

  @Test
  void shouldNeedNoSecondCallForAsManyAliasesAsAQueryMayHave() {
    // Given
    String query =
        IntStream.rangeClosed(1, 30)
            .mapToObj(first -> "v%d: visits(first: %d) { totalCount }".formatted(first, first))
            .collect(joining(" ", "{ setting(urn: \"140646\") { ", " } }"));
    // When
    var json = Ask.as("eah-coordinator", query).jsonPath();
    // Then
    assertThat(json.getList("errors")).isNull();
    assertThat(json.getInt("data.setting.v30.totalCount")).isEqualTo(31);
    assertThat(StandIns.OUTREACH.calls()).hasSize(1);
  }

  @Test
  void shouldGiveAnEmptyListToASettingThatOutreachDoesNotKnow() {
    // Given
    StandIns.OUTREACH.on(
        "POST /v1/settings/query",
        call -> StandIn.Answer.json("{\"supportRequests\":[],\"visits\":[]}"));
    // When
    var json = Ask.as("eah-coordinator", ALIASES, Map.of("urns", urns(2))).jsonPath();
    // Then
    assertThat(json.getList("errors")).isNull();
    assertThat(json.getInt("data.settings[1].two.totalCount")).isZero();
    assertThat(json.getList("data.settings[1].seven.nodes")).isEmpty();
  }

  @Test
  void shouldSpeakAsTheCallerAndInItsTraceOnEveryCall() {
    // Given
    String trace = "0af7651916cd43dd8448eb211c80319c";
    String token = TestTokens.token("eah-coordinator");
    // When
    io.restassured.RestAssured.given()
        .auth()
        .oauth2(token)
        .header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
        .contentType("application/json")
        .body(Map.of("query", Ask.question("3-setting")))
        .post("/graphql")
        .then()
        .statusCode(200);
    // Then
    List<Call> calls = StandIns.calls();
    assertThat(calls).hasSize(4);
    assertThat(calls.stream().map(call -> call.header("authorization")).collect(toSet()))
        .containsExactly("Bearer " + token);
    assertThat(calls).allMatch(call -> call.header("traceparent").contains(trace));
  }

  private static List<String> urns(int length) {
    return IntStream.range(0, length).mapToObj(i -> "" + (140000 + i)).toList();
  }

  private static List<String> namesOf(List<Call> calls) {
    return calls.stream().map(call -> call.service() + " " + call.path()).toList();
  }
}
