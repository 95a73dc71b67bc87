package uk.sufficiency.localstack.keycloak;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import uk.sufficiency.localstack.Http;
import uk.sufficiency.localstack.StackException;

/** Access tokens for the demo users (by password) and the partners' systems (by signed JWT). */
public final class Tokens {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String JWT_BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

  private final String realmUrl;
  private final Path keys;

  public Tokens(String realmUrl, Path keys) {
    this.realmUrl = realmUrl;
    this.keys = keys;
  }

  /** A fresh access token, good for five minutes, for a user or a client of this name. */
  public String accessToken(String userOrClient) throws IOException, InterruptedException {
    return PartnerKey.CLIENTS.contains(userOrClient)
        ? request(userOrClient, clientCredentials(userOrClient))
        : request(userOrClient, password(userOrClient));
  }

  private static Map<String, String> password(String user) {
    var known =
        DemoUser.all().stream()
            .filter(each -> each.name().equals(user))
            .findFirst()
            .orElseThrow(() -> unknown(user));
    return Map.of(
        "grant_type",
        "password",
        "client_id",
        RealmOverlay.CLI_CLIENT,
        "username",
        known.name(),
        "password",
        known.password());
  }

  private Map<String, String> clientCredentials(String client) throws IOException {
    var assertion = PartnerKey.of(client, keys).assertion(tokenUrl(), Instant.now());
    return Map.of(
        "grant_type", "client_credentials",
        "client_id", client,
        "client_assertion_type", JWT_BEARER,
        "client_assertion", assertion);
  }

  private String request(String whose, Map<String, String> form)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(tokenUrl()))
            .timeout(Duration.ofSeconds(20))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(encode(form)))
            .build();
    var answer = Http.CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new StackException("Keycloak gave " + whose + " no token: " + answer.body());
    }
    return JSON.readTree(answer.body()).path("access_token").asText();
  }

  private String tokenUrl() {
    return realmUrl + "/protocol/openid-connect/token";
  }

  private static String encode(Map<String, String> form) {
    return form.entrySet().stream()
        .map(
            entry ->
                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static StackException unknown(String name) {
    var users = DemoUser.all().stream().map(DemoUser::name).collect(Collectors.joining(", "));
    return new StackException(
        "Nobody is called "
            + name
            + ". Users: "
            + users
            + ". Clients: "
            + String.join(", ", PartnerKey.CLIENTS)
            + ".");
  }
}
