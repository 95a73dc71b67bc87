package uk.sufficiency.gateway.testing;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import uk.sufficiency.kit.testing.TestTokens;

/** Asks the gateway as a caller would. */
public final class Ask {

  private Ask() {}

  /** Asks a query in a role. */
  public static Response as(String role, String query) {
    return as(role, query, Map.of());
  }

  /** Asks a query with variables in a role. */
  public static Response as(String role, String query, Map<String, Object> variables) {
    return RestAssured.given()
        .auth()
        .oauth2(TestTokens.token(role))
        .contentType(ContentType.JSON)
        .accept(ContentType.JSON)
        .body(Map.of("query", query, "variables", variables))
        .post("/graphql");
  }

  /** One of the questions of the design, as it is written there. */
  public static String question(String name) {
    try (InputStream in = Ask.class.getResourceAsStream("/questions/" + name + ".graphql")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
