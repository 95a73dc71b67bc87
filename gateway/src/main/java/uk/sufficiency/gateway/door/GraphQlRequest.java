package uk.sufficiency.gateway.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.kit.problem.ProblemException;

/** The body of a request to /graphql. */
record GraphQlRequest(
    @Nullable String query,
    @Nullable String operationName,
    @Nullable Map<String, Object> variables,
    @Nullable Map<String, Object> extensions) {

  private static final ObjectMapper STRICT =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .withCoercionConfig(LogicalType.Textual, GraphQlRequest::takeTextForText)
          .build();

  /**
   * Reads a body.
   *
   * @throws ProblemException MALFORMED when it is no JSON object with a query, and nothing unknown
   */
  static GraphQlRequest read(byte[] body) {
    try {
      return withQuery(STRICT.readValue(body, GraphQlRequest.class));
    } catch (UnrecognizedPropertyException unknown) {
      throw malformed(
          "The request has a field that is not known here; known are query, operationName,"
              + " variables and extensions");
    } catch (JsonProcessingException wrong) {
      throw malformed("The body is not the JSON of one GraphQL request" + place(wrong));
    } catch (java.io.IOException unreadable) {
      throw malformed("The body cannot be read");
    }
  }

  private static void takeTextForText(MutableCoercionConfig text) {
    text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
  }

  Map<String, Object> variablesOrNone() {
    return variables == null ? Map.of() : variables;
  }

  String text() {
    return query == null ? "" : query;
  }

  private static GraphQlRequest withQuery(@Nullable GraphQlRequest request) {
    if (request == null || request.text().isBlank()) {
      throw malformed("The body needs a query");
    }
    return request;
  }

  private static ProblemException malformed(String message) {
    return Problem.of(CommonError.MALFORMED, message).asException();
  }

  private static String place(JsonProcessingException wrong) {
    var location = wrong.getLocation();
    return location == null || location.getLineNr() < 1
        ? ""
        : ": see line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
  }
}
