package uk.sufficiency.localstack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** The one HTTP client of the launcher. */
public final class Http {

  private static final Duration PROBE = Duration.ofSeconds(5);

  /** HTTP/1.1: none of the servers has a use for an upgrade attempt. */
  public static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();

  private Http() {}

  /** Whether a GET answers 200 now. */
  public static boolean isOk(String url) {
    var request = HttpRequest.newBuilder(URI.create(url)).timeout(PROBE).build();
    try {
      return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
