package uk.sufficiency.gateway.exports;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.gateway.service.Service;
import uk.sufficiency.gateway.service.ServiceAddresses;
import uk.sufficiency.gateway.service.ServiceLines;

/** Fetches a file from the registry while its reader takes it. */
@ApplicationScoped
class Fetching {

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();

  private final ServiceAddresses addresses;
  private final ServiceLines lines;
  private final ExportsConfig config;

  Fetching(ServiceAddresses addresses, ServiceLines lines, ExportsConfig config) {
    this.addresses = addresses;
    this.lines = lines;
    this.config = config;
  }

  /**
   * Asks for a file as the caller asked; the registry checks the filters, and the token again.
   *
   * @param bearer the caller's Authorization header
   * @param knownTag the tag of the file that the caller has already
   */
  HttpResponse<InputStream> fetch(
      String file, UriInfo asked, String bearer, @Nullable String knownTag)
      throws InterruptedException {
    try {
      return http.send(request(file, asked, bearer, knownTag), BodyHandlers.ofInputStream());
    } catch (IOException e) {
      throw lines.of(Service.REGISTRY).away(e);
    }
  }

  private HttpRequest request(
      String file, UriInfo asked, String bearer, @Nullable String knownTag) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address(file, asked))
            .timeout(config.timeout())
            .header(HttpHeaders.AUTHORIZATION, bearer);
    if (knownTag != null) {
      request.header(HttpHeaders.IF_NONE_MATCH, knownTag);
    }
    GlobalOpenTelemetry.getPropagators()
        .getTextMapPropagator()
        .inject(Context.current(), request, Fetching::setHeader);
    return request.build();
  }

  private URI address(String file, UriInfo asked) {
    String query = asked.getRequestUri().getRawQuery();
    return addresses
        .of(Service.REGISTRY)
        .resolve("/v1/exports/" + file + (query == null ? "" : "?" + query));
  }

  private static void setHeader(HttpRequest.@Nullable Builder request, String name, String value) {
    if (request != null) {
      request.setHeader(name, value);
    }
  }
}
