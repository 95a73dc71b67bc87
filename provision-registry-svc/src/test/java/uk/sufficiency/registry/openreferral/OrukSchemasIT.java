package uk.sufficiency.registry.openreferral;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sufficiency.kit.testing.TestTokens;
import uk.sufficiency.localstack.testing.InfrastructureResource;

/**
 * Against the schemas of Open Referral UK 3.0, which are no part of this repository. They forbid no
 * field, so the test does: what they do not name is an invention of ours.
 */
@QuarkusTest
@WithTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "database", value = "registry"))
@WithTestResource(TestTokens.class)
class OrukSchemasIT {

  private static final ObjectMapper JSON = new ObjectMapper();

  @BeforeEach
  void aFeed() {
    OpenFeed.fill();
  }

  @ParameterizedTest
  @CsvSource({
    "services, compiled/service_list.json, compiled/service.json",
    "service_at_locations, compiled/service_at_location_list.json, compiled/service_at_location.json",
    "taxonomies, taxonomy.json, taxonomy.json",
    "taxonomy_terms, taxonomy_term.json, taxonomy_term.json"
  })
  void answersWhatTheSchemasSay(String list, String ofEntries, String ofOne) throws IOException {
    // Given
    JsonNode page = answer(list + "?per_page=100");
    // When
    List<String> faults = new ArrayList<>();
    for (JsonNode entry : page.path("contents")) {
      faults.addAll(faults(ofEntries, entry));
      faults.addAll(faults(ofOne, answer(list + "/" + entry.path("id").asText())));
    }
    // Then
    assertThat(page.path("contents")).isNotEmpty();
    assertThat(faults).isEmpty();
  }

  @Test
  void putsListsIntoTheEnvelopeOfTheSchemas() throws IOException {
    // Given
    List<String> envelope = new ArrayList<>(List.of("contents"));
    JSON.readTree(file("openapi.json").toFile())
        .at("/components/schemas/Page/properties")
        .fieldNames()
        .forEachRemaining(envelope::add);
    // When
    JsonNode page = answer("services");
    // Then
    assertThat(page.fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(envelope);
  }

  @Test
  void noticesWhatIsWrong() throws IOException {
    // Given
    JsonNode wrong =
        JSON.readTree("{\"id\":\"1\",\"name\":\"A\",\"status\":\"open\",\"vacancies\":3}");
    // When, then
    assertThat(faults("compiled/service.json", wrong)).hasSize(3);
  }

  private static List<String> faults(String schema, JsonNode answer) throws IOException {
    Path file = file(schema);
    List<String> faults = new ArrayList<>();
    SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaLoader(loader -> loader.fetchRemoteResources()))
        .getSchema(com.networknt.schema.SchemaLocation.of(file.toUri().toString()))
        .validate(
            answer.toString(),
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .forEach(error -> faults.add(schema + ": " + error));
    inventions(file, JSON.readTree(file.toFile()), answer, faults);
    return faults;
  }

  private static void inventions(Path file, JsonNode schema, JsonNode answer, List<String> faults)
      throws IOException {
    if (schema.has("$ref")) {
      Path other = file.resolveSibling(schema.path("$ref").asText());
      inventions(other, JSON.readTree(other.toFile()), answer, faults);
    } else if (answer.isArray()) {
      for (JsonNode entry : answer) {
        inventions(file, schema.path("items"), entry, faults);
      }
    } else if (answer.isObject()) {
      for (var field : answer.properties()) {
        JsonNode known = schema.path("properties").path(field.getKey());
        if (known.isMissingNode()) {
          faults.add(file.getFileName() + " does not know " + field.getKey());
        } else {
          inventions(file, known, field.getValue(), faults);
        }
      }
    }
  }

  private static JsonNode answer(String address) throws IOException {
    return JSON.readTree(
        given().get("/v1/open-referral/" + address).then().statusCode(200).extract().asByteArray());
  }

  /** In ../shared/data beside the repository; the test is skipped, and says so, without it. */
  private static Path file(String name) {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path data = at.resolve("../shared/data/oruk/schema").resolve(name).normalize();
      if (Files.exists(data)) {
        return data;
      }
    }
    return abort("skipped: ../shared/data/oruk/schema/" + name + " is not beside the repository");
  }
}
