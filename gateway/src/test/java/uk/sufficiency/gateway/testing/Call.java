package uk.sufficiency.gateway.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;

/** What a service received: one request, with its body in full. */
public record Call(
    String service, String method, String path, Map<String, List<String>> headers, String body) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A header's only value, empty where it is absent. */
  public String header(String name) {
    return headers.entrySet().stream()
        .filter(header -> header.getKey().toLowerCase(Locale.ROOT).equals(name))
        .map(header -> header.getValue().getFirst())
        .findFirst()
        .orElse("");
  }

  public JsonNode json() {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The texts of an array in the body. */
  public List<String> texts(String field) {
    return StreamSupport.stream(json().path(field).spliterator(), false)
        .map(JsonNode::asText)
        .toList();
  }
}
