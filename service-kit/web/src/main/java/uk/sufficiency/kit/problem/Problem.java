package uk.sufficiency.kit.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A problem as RFC 9457 writes it, with our catalogue's code.
 *
 * @param error the catalogue's entry
 * @param detail this occurrence in words: what was wrong and what to do
 * @param errors the faults one by one, where there are several
 * @param extras further members, such as {@code currentVersion}
 */
@JsonPropertyOrder({"type", "title", "status", "detail", "code"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    @JsonIgnore ErrorCode error,
    String detail,
    List<FieldError> errors,
    @JsonIgnore Map<String, Object> extras) {

  public static final String MEDIA_TYPE = "application/problem+json";

  public static Problem of(ErrorCode error, String detail) {
    return new Problem(error, detail, List.of(), Map.of());
  }

  /** A problem with one field. */
  public static Problem ofField(ErrorCode error, FieldError fault) {
    return new Problem(error, fault.field() + ": " + fault.message(), List.of(fault), Map.of());
  }

  /** The same problem with one more member. */
  public Problem with(String name, Object value) {
    var more = new LinkedHashMap<>(extras);
    more.put(name, value);
    return new Problem(error, detail, errors, more);
  }

  @JsonProperty
  String type() {
    return "urn:sufficiency:problem:" + error.name();
  }

  @JsonProperty
  String title() {
    return error.title();
  }

  @JsonProperty
  int status() {
    return error.status();
  }

  @JsonProperty
  String code() {
    return error.name();
  }

  @JsonAnyGetter
  Map<String, Object> members() {
    return extras;
  }

  /** To be thrown where a use case cannot answer otherwise. */
  public ProblemException asException() {
    return new ProblemException(this);
  }
}
