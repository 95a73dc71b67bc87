package uk.sufficiency.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import uk.sufficiency.gateway.testing.StandIns;
import uk.sufficiency.kit.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestTokens.class)
@QuarkusTestResource(StandIns.class)
class PupilRefsIT {

  /** The NHS's own example of a valid number. */
  private static final String NHS_NUMBER = "943 476 5919";

  @Test
  void shouldGiveTheSameReferenceForTheSamePupil() {
    // When
    var refs =
        ask(
                "place-planner",
                "{\"identifiers\":[{\"type\":\"NHS_NUMBER\",\"value\":\"%s\"},{\"type\":\"NHS_NUMBER\",\"value\":\"9434765919\"}]}"
                    .formatted(NHS_NUMBER))
            .jsonPath()
            .getList("pupilRefs", String.class);
    // Then
    assertThat(refs).hasSize(2).allMatch(ref -> ref.matches("pr_[A-Za-z0-9_-]{43}"));
    assertThat(refs.getFirst()).isEqualTo(refs.getLast());
  }

  @Test
  void shouldNameAWrongCheckDigitByItsIndexWithoutRepeatingTheNumber() {
    // When
    Response answer =
        ask(
            "place-planner",
            "{\"identifiers\":[{\"type\":\"NHS_NUMBER\",\"value\":\"9434765919\"},{\"type\":\"NHS_NUMBER\",\"value\":\"9434765918\"}]}");
    // Then
    answer.then().statusCode(422).body("code", equalTo("VALIDATION"));
    assertThat(answer.jsonPath().getString("errors[0].field")).isEqualTo("identifiers[1].value");
    assertThat(answer.asString()).doesNotContain("9434765918");
  }

  @Test
  void shouldRefuseAnUnknownField() {
    ask("place-planner", "{\"identifiers\":[],\"names\":[]}").then().statusCode(400);
  }

  @Test
  void shouldRefuseOtherRoles() {
    ask("analyst", "{\"identifiers\":[{\"type\":\"NHS_NUMBER\",\"value\":\"9434765919\"}]}")
        .then()
        .statusCode(403);
  }

  private static Response ask(String role, String body) {
    return given()
        .auth()
        .oauth2(TestTokens.token(role))
        .contentType("application/json")
        .body(body)
        .post("/pupil-refs");
  }
}
