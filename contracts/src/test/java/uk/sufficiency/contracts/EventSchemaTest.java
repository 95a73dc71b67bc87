package uk.sufficiency.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.sufficiency.contracts.Topics.Topic;

/**
 * The committed schemas say what the records say, and no change breaks who reads a topic today. To
 * accept a compatible change: {@code mvn -pl contracts test -Dschemas.update=schemas}. The baseline
 * is what the last release put on the topics; it moves only with a release, or a new topic version.
 */
class EventSchemaTest {

  private static final Path SCHEMAS = Path.of("schemas");
  private static final Path BASELINE = SCHEMAS.resolve("baseline");

  static Stream<Topic<?>> topics() {
    return Topics.all().stream();
  }

  @ParameterizedTest
  @MethodSource("topics")
  void committedSchemaSaysWhatTheRecordSays(Topic<?> topic) throws IOException {
    var generated = Json.pretty(EventSchemas.of(topic.state()));
    var file = SCHEMAS.resolve(fileName(topic));
    if (Boolean.getBoolean("schemas.update")) {
      Files.writeString(file, generated);
    }
    assertThat(file).content().isEqualTo(generated);
  }

  @ParameterizedTest
  @MethodSource("topics")
  void noChangeBreaksTheConsumersOfToday(Topic<?> topic) {
    var baseline = Json.read(BASELINE.resolve(fileName(topic)));
    assertThat(SchemaCompatibility.breaks(baseline, EventSchemas.of(topic.state()))).isEmpty();
  }

  @Test
  void noticesEveryKindOfIncompatibleChange() {
    // Given
    var before = EventSchemas.of(SettingState.class);
    ObjectNode after = before.deepCopy();
    var properties = (ObjectNode) after.path("properties");
    // When
    properties.remove("name");
    ((ObjectNode) properties.path("version")).put("type", "string");
    ((com.fasterxml.jackson.databind.node.ArrayNode) properties.path("status").path("enum"))
        .remove(0);
    ((com.fasterxml.jackson.databind.node.ArrayNode) properties.path("status").path("enum"))
        .add("MERGED");
    ((com.fasterxml.jackson.databind.node.ArrayNode) after.path("required")).add("phase");
    // Then
    assertThat(SchemaCompatibility.breaks(before, after))
        .contains(
            "/name: went",
            "/version: type changed",
            "/status: enum value OPEN went",
            "/status: enum value MERGED is new",
            "/phase: became required");
  }

  @Test
  void anOptionalPropertyMayBeAdded() {
    var before = EventSchemas.of(SettingState.class);
    ObjectNode after = before.deepCopy();
    ((ObjectNode) after.path("properties")).putObject("colour").put("type", "string");
    assertThat(SchemaCompatibility.breaks(before, after)).isEmpty();
  }

  @Test
  void aRecordsJsonIsValidAgainstItsSchema() throws IOException {
    // Given
    var mapper =
        JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
            .build();
    var state =
        new ProvisionState(
            "7d7a3f0e-0000-4000-8000-000000000001",
            3,
            "990001",
            null,
            "Oak resource provision",
            ProvisionKind.RESOURCE_PROVISION,
            ProvisionStatus.OPEN,
            List.of(Need.SLCN),
            0,
            6,
            List.of(new ProvisionState.CommissionedYear(2026, 10)),
            1,
            8,
            null,
            null,
            null);
    // When
    var errors =
        com.networknt.schema.SchemaRegistry.withDefaultDialect(
                com.networknt.schema.SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(SCHEMAS.resolve(fileName(Topics.PROVISION))))
            .validate(mapper.writeValueAsString(state), com.networknt.schema.InputFormat.JSON);
    // Then
    assertThat(errors).isEmpty();
  }

  private static String fileName(Topic<?> topic) {
    return topic.name().substring("sufficiency.".length()) + ".schema.json";
  }
}
