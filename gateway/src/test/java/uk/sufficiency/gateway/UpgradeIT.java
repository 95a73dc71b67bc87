package uk.sufficiency.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sufficiency.gateway.testing.StandIns;
import uk.sufficiency.kit.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestTokens.class)
@QuarkusTestResource(StandIns.class)
class UpgradeIT {

  private static final int PATIENCE_MS = 10_000;

  @BeforeEach
  void asUsual() {
    StandIns.reset();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/graphql", "/graphql/", "/graph%71l"})
  void shouldRefuseWebSocketsWithoutAToken(String path) throws IOException {
    // When
    String answer = upgrade(path, "websocket", "");
    // Then
    assertRefused(answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"websocket", "WebSocket", "h2c, websocket"})
  void shouldRefuseWebSocketsWithAToken(String protocol) throws IOException {
    // Given
    String token = "Authorization: Bearer " + TestTokens.token("eah-coordinator") + "\r\n";
    // When
    String answer = upgrade("/graphql", protocol, token);
    // Then
    assertRefused(answer);
  }

  @Test
  void shouldStillAnswerAClientThatOffersHttp2() throws IOException, InterruptedException {
    // Given
    URI address = URI.create("http://localhost:%d/graphql".formatted(RestAssured.port));
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .version(HttpClient.Version.HTTP_2)
            .header("Authorization", "Bearer " + TestTokens.token("analyst"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"query\":\"{ __typename }\"}"))
            .build();
    // When
    var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    // Then
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private static void assertRefused(String answer) {
    assertThat(answer)
        .startsWith("HTTP/1.1 400 ")
        .contains("application/problem+json")
        .contains("MALFORMED")
        .contains("no subscriptions");
    assertThat(StandIns.calls()).isEmpty();
  }

  /** What is answered to an opening handshake, which no usual client would show. */
  private static String upgrade(String path, String protocol, String token) throws IOException {
    try (Socket socket = new Socket("localhost", RestAssured.port)) {
      socket.setSoTimeout(PATIENCE_MS);
      socket.getOutputStream().write(handshake(path, protocol, token).getBytes(UTF_8));
      byte[] start = new byte[4096];
      StringBuilder answer = new StringBuilder();
      for (int read = 0; read >= 0 && !isComplete(answer); ) {
        read = socket.getInputStream().read(start);
        answer.append(new String(start, 0, Math.max(0, read), UTF_8));
      }
      return answer.toString();
    }
  }

  private static boolean isComplete(StringBuilder answer) {
    return answer.indexOf("101 Switching") >= 0 || answer.indexOf("}") >= 0;
  }

  private static String handshake(String path, String protocol, String token) {
    return """
        GET %s HTTP/1.1\r
        Host: localhost\r
        Connection: Upgrade\r
        Upgrade: %s\r
        Sec-WebSocket-Version: 13\r
        Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
        Sec-WebSocket-Protocol: graphql-transport-ws\r
        %s\r
        """
        .formatted(path, protocol, token);
  }
}
