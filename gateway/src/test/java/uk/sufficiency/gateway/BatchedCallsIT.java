package uk.sufficiency.gateway;

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
          visits(first: 5) { nodes { id } }
          wardDemand { year median }
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
    List<String> urns = IntStream.range(0, length).mapToObj(i -> "" + (140000 + i)).toList();
    // When
    var answer = Ask.as("eah-coordinator", SETTINGS, Map.of("urns", urns));
    // Then
    assertThat(answer.jsonPath().getList("errors")).as(answer.asString()).isNull();
    assertThat(answer.jsonPath().getList("data.settings.urn", String.class)).isEqualTo(urns);
    assertThat(StandIns.calls().stream().map(call -> call.method() + " " + call.path()))
        .containsExactlyInAnyOrder(
            "POST /v1/settings/query",
            "POST /v1/provisions/query",
            "POST /v1/support-requests/query",
            "POST /v1/visits/query",
            "POST /v1/ward-demand/query",
            "POST /v1/settings/query",
            "POST /v1/settings/query");
  }

  @Test
  void shouldGiveEverySettingItsOwnAnswer() {
    // Given
    List<String> urns = IntStream.range(0, 50).mapToObj(i -> "" + (140000 + i)).toList();
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

  @Test
  void shouldKeepTheSameFieldWithOtherArgumentsApart() {
    // Given
    String query =
        """
        { settings(urns: ["140646", "140647"]) {
            two: visits(first: 2) { nodes { id } } three: visits(first: 3) { nodes { id } } } }""";
    // When
    var answer = Ask.as("eah-coordinator", query);
    // Then
    assertThat(answer.jsonPath().getList("errors")).as(answer.asString()).isNull();
    assertThat(callsTo("/v1/visits/query").stream().map(call -> call.json().path("first").asInt()))
        .containsExactlyInAnyOrder(2, 3);
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
    assertThat(calls).hasSize(5);
    assertThat(calls.stream().map(call -> call.header("authorization")).collect(toSet()))
        .containsExactly("Bearer " + token);
    assertThat(calls).allMatch(call -> call.header("traceparent").contains(trace));
  }

  private static List<Call> callsTo(String path) {
    return StandIns.calls().stream().filter(call -> call.path().equals(path)).toList();
  }
}
