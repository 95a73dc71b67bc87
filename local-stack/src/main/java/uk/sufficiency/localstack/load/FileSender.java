package uk.sufficiency.localstack.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import uk.sufficiency.localstack.Http;

/** Sends a file to the gateway's import door. */
public final class FileSender {

  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String gateway;

  /**
   * @param gateway where it answers, without a slash at the end
   */
  public FileSender(String gateway) {
    this.gateway = gateway;
  }

  /** The import's report in lines for people, and whether the file was taken. */
  public record Answer(boolean accepted, List<String> lines) {}

  /** Sends one file in somebody's name. Returns when the gateway has imported or refused it. */
  public Answer send(FileKind kind, Path file, String token)
      throws IOException, InterruptedException {
    return send(kind, file, token, "");
  }

  /** Asks what one file would change; nothing is changed. */
  public Answer preview(FileKind kind, Path file, String token)
      throws IOException, InterruptedException {
    return send(kind, file, token, "?preview=true");
  }

  private Answer send(FileKind kind, Path file, String token, String query)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(gateway + "/imports/" + kind.path() + query))
            .timeout(LONGEST)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", kind.contentType())
            .header("Accept", "application/json, application/problem+json")
            .POST(HttpRequest.BodyPublishers.ofFile(file))
            .build();
    var response = Http.CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    var body = parse(response.body());
    return response.statusCode() == 200
        ? new Answer(true, ReportText.of(body))
        : new Answer(false, ReportText.ofProblem(response.statusCode(), body));
  }

  private static JsonNode parse(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      return JSON.createObjectNode().put("detail", body);
    }
  }
}
