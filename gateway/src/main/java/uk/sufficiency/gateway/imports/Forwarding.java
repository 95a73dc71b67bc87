package uk.sufficiency.gateway.imports;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import uk.sufficiency.gateway.service.Service;
import uk.sufficiency.gateway.service.ServiceAddresses;
import uk.sufficiency.gateway.service.ServiceLines;

/** Sends a file on to its service while it comes in, and brings the answer back as it is. */
@ApplicationScoped
class Forwarding {

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();

  private final ServiceAddresses addresses;
  private final ServiceLines lines;
  private final ImportsConfig config;

  Forwarding(ServiceAddresses addresses, ServiceLines lines, ImportsConfig config) {
    this.addresses = addresses;
    this.lines = lines;
    this.config = config;
  }

  /**
   * Sends a file on. Nothing is tried twice: the sender repeats, and the same file changes nothing.
   *
   * @param preview whether to tell what it would change, and change nothing
   * @param accept the caller's Accept header
   * @param bearer the caller's Authorization header
   */
  HttpResponse<InputStream> send(
      ImportKind kind, Upload upload, boolean preview, String accept, String bearer)
      throws InterruptedException {
    CappedStream content = new CappedStream(upload.content(), config.maxSize().asLongValue());
    try {
      return http.send(
          request(kind, upload, content, preview, accept, bearer), BodyHandlers.ofInputStream());
    } catch (IOException e) {
      var fault = content.failure();
      throw fault == null ? lines.of(kind.service()).away(e) : fault;
    }
  }

  /** Asks a service for a file, and brings it back as it is. */
  HttpResponse<InputStream> fetch(Service service, String path, String bearer)
      throws InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(addresses.of(service).resolve(path))
            .timeout(config.timeout())
            .header("Authorization", bearer);
    try {
      return http.send(traced(request), BodyHandlers.ofInputStream());
    } catch (IOException e) {
      throw lines.of(service).away(e);
    }
  }

  private HttpRequest request(
      ImportKind kind,
      Upload upload,
      CappedStream content,
      boolean preview,
      String accept,
      String bearer) {
    String query = preview ? "?preview=true" : "";
    URI address = addresses.of(kind.service()).resolve("/v1/imports/" + kind.path() + query);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(config.timeout())
            .header("Authorization", bearer)
            .header("Content-Type", upload.contentType())
            .header("Accept", accept)
            .POST(BodyPublishers.ofInputStream(() -> content));
    return traced(request);
  }

  private static HttpRequest traced(HttpRequest.Builder request) {
    GlobalOpenTelemetry.getPropagators()
        .getTextMapPropagator()
        .inject(Context.current(), request, Forwarding::setHeader);
    return request.build();
  }

  private static void setHeader(
      HttpRequest.@org.jspecify.annotations.Nullable Builder request, String name, String value) {
    if (request != null) {
      request.setHeader(name, value);
    }
  }
}
