package uk.sufficiency.gateway.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.kit.problem.ErrorCode;
import uk.sufficiency.kit.problem.ErrorKind;
import uk.sufficiency.kit.problem.FieldError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.kit.problem.ProblemException;

/**
 * Turns a service's problem details (RFC 9457) into the gateway's own. Only what is meant for
 * people passes: code, detail, faulty fields and the current version.
 */
public final class ServiceProblemMapper implements ResponseExceptionMapper<ProblemException> {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CURRENT_VERSION = "currentVersion";

  @Override
  public ProblemException toThrowable(Response response) {
    return problem(response.getStatus(), response.readEntity(String.class)).asException();
  }

  static Problem problem(int status, @Nullable String body) {
    JsonNode details = parsed(body);
    String title = details.path("title").asText("Refused");
    ErrorCode error = ServiceError.of(details.path("code").asText(""), status, title);
    return new Problem(error, words(details, error), faults(details), extras(details));
  }

  private static JsonNode parsed(@Nullable String body) {
    try {
      return body == null || body.isBlank() ? JSON.createObjectNode() : JSON.readTree(body);
    } catch (JsonProcessingException notJson) {
      return JSON.createObjectNode();
    }
  }

  private static String words(JsonNode details, ErrorCode error) {
    String detail = details.path("detail").asText("");
    return detail.isBlank() || error.kind() == ErrorKind.INTERNAL ? error.title() : detail;
  }

  private static Map<String, Object> extras(JsonNode details) {
    JsonNode version = details.path(CURRENT_VERSION);
    return version.canConvertToLong() && version.isNumber()
        ? Map.of(CURRENT_VERSION, version.asLong())
        : Map.of();
  }

  private static List<FieldError> faults(JsonNode details) {
    return StreamSupport.stream(details.path("errors").spliterator(), false)
        .map(ServiceProblemMapper::fault)
        .toList();
  }

  private static FieldError fault(JsonNode error) {
    JsonNode row = error.path("row");
    return new FieldError(
        row.canConvertToInt() && row.isNumber() ? Integer.valueOf(row.asInt()) : null,
        error.path("field").asText(""),
        error.path("code").asText(""),
        error.path("message").asText(""));
  }
}
