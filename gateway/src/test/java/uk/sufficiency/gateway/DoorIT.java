package uk.sufficiency.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sufficiency.gateway.testing.Ask;
import uk.sufficiency.gateway.testing.StandIns;
import uk.sufficiency.kit.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestTokens.class)
@QuarkusTestResource(StandIns.class)
class DoorIT {

  private static final String SMALL = "{\"query\":\"{ __typename }\"}";

  @BeforeEach
  void asUsual() {
    StandIns.reset();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/graphql",
        "application/xml",
        "application/json; charset=utf-16"
      })
  void shouldRefuseOtherContentTypes(String contentType) {
    planner()
        .header("Content-Type", contentType)
        .body(SMALL.getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .post("/graphql")
        .then()
        .statusCode(415)
        .body("code", equalTo("UNSUPPORTED_MEDIA_TYPE"));
  }

  @Test
  void shouldRefuseQueriesByGet() {
    planner()
        .queryParam("query", "{__typename}")
        .get("/graphql")
        .then()
        .statusCode(405)
        .header("Allow", "POST")
        .body("code", equalTo("METHOD_NOT_ALLOWED"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{\"query\":1}",
        "{\"variables\":{}}",
        "[{\"query\":\"{ __typename }\"}]",
        "{\"query\":\"{ __typename }\"} {}",
        "{\"query\":\"{ __typename }\",\"query\":\"{ a }\"}",
        "{\"query\":\"{ __typename }\",\"quarry\":1}"
      })
  void shouldRefuseWhatIsNotOneGraphQlRequest(String body) {
    planner()
        .contentType("application/json")
        .body(body)
        .post("/graphql")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo("MALFORMED"));
  }

  @Test
  void shouldRefuseABodyThatIsTooLarge() {
    planner()
        .contentType("application/json")
        .body("{\"query\":\"" + "x".repeat(300_000) + "\"}")
        .post("/graphql")
        .then()
        .statusCode(413)
        .body("code", equalTo("TOO_LARGE"));
  }

  @Test
  void shouldRefuseAQueryThatIsTooDeep() {
    String deep =
        IntStream.range(0, 6)
            .mapToObj(i -> "provisions { setting { ")
            .collect(
                Collectors.joining("", "{ setting(urn: \"140646\") { ", "urn" + " }".repeat(14)));
    assertRefused(deep, "TOO_COMPLEX");
  }

  @Test
  void shouldRefuseAQueryThatAsksForTooMuch() {
    String many =
        IntStream.range(0, 30)
            .mapToObj(
                i ->
                    "a%d: supportRequests(first: 100) { nodes { setting { supportRequests(first: 100) { nodes { id } } } } }"
                        .formatted(i))
            .collect(Collectors.joining(" ", "{ ", " }"));
    assertRefused(many, "TOO_COMPLEX");
  }

  @Test
  void shouldRefuseTooManyAliases() {
    String many =
        IntStream.range(0, 31)
            .mapToObj(i -> "a%d: __typename".formatted(i))
            .collect(Collectors.joining(" ", "{ ", " }"));
    assertRefused(many, "TOO_COMPLEX");
  }

  @Test
  void shouldRefuseTooManyTokens() {
    assertRefused("{ " + "__typename ".repeat(3100) + "}", "TOO_COMPLEX");
  }

  @Test
  void shouldSayWhereAQueryIsBroken() {
    assertRefused("{ setting(urn: }", "MALFORMED");
  }

  @Test
  void shouldRefuseAnUnknownField() {
    assertRefused("{ setting(urn: \"140646\") { vacancies } }", "VALIDATION");
  }

  @Test
  void shouldRefuseAnUnknownFieldInAVariable() {
    // Given
    Map<String, Object> variables =
        Map.of("input", Map.of("requestId", "r", "expectedVersion", 1, "force", true));
    // When
    var answer =
        Ask.as(
            "eah-coordinator",
            "mutation M($input: RequestVersionInput!) { closeSupportRequest(input: $input) { request { id } } }",
            variables);
    // Then
    assertThat(answer.jsonPath().getString("errors[0].extensions.code")).isEqualTo("VALIDATION");
    assertThat(answer.jsonPath().getString("errors[0].message")).contains("force");
    assertThat(StandIns.calls()).isEmpty();
  }

  @Test
  void shouldRefuseAVariableOfTheWrongKindWithoutRepeatingIt() {
    // When
    var answer =
        Ask.as(
            "analyst",
            "query Q($y: Int!) { sufficiency(scenario: \"unmitigated\", fromYear: $y, toYear: 2031) { rows { year } } }",
            Map.of("y", "A801200001001"));
    // Then
    assertThat(answer.jsonPath().getString("errors[0].extensions.code")).isEqualTo("VALIDATION");
    assertThat(answer.asString()).doesNotContain("A801200001001").doesNotContain("java.");
  }

  @Test
  void shouldAnswerGraphiQlsIntrospection() {
    // When
    var answer = Ask.as("analyst", graphql.introspection.IntrospectionQuery.INTROSPECTION_QUERY);
    // Then
    assertThat(answer.jsonPath().getList("errors")).isNull();
    assertThat(answer.jsonPath().getString("data.__schema.queryType.name")).isEqualTo("Query");
  }

  private static void assertRefused(String query, String code) {
    var answer = Ask.as("eah-coordinator", query);
    assertThat(answer.jsonPath().getString("errors[0].extensions.code"))
        .as(answer.asString())
        .isEqualTo(code);
    assertThat(answer.asString()).doesNotContain("Exception").doesNotContain("graphql.");
    assertThat(StandIns.calls()).isEmpty();
  }

  private static RequestSpecification planner() {
    return given().auth().oauth2(TestTokens.token("place-planner"));
  }
}
