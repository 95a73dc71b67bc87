package uk.sufficiency.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.ParseAndValidate;
import graphql.language.Document;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sufficiency.gateway.testing.Ask;
import uk.sufficiency.gateway.testing.StandIns;
import uk.sufficiency.kit.testing.TestTokens;

/**
 * What callers rely on is in the repository, and is what the gateway really offers. Run with {@code
 * -Dcontracts.update=true} to write the files anew, then read the difference before you commit it.
 */
@QuarkusTest
@QuarkusTestResource(TestTokens.class)
@QuarkusTestResource(StandIns.class)
class ContractsIT {

  private static final String HOW_TO_UPDATE =
      "%s is not what the gateway offers. If the change is meant, run: mvn -pl gateway -am verify"
          + " -DskipUnit -Dit.test=ContractsIT -Dfailsafe.failIfNoSpecifiedTests=false"
          + " -Dcontracts.update=true";

  @Inject GraphQLSchema schema;

  @Test
  void shouldOfferTheCommittedSchema() throws IOException {
    assertCommitted("schema.graphql", get("/graphql/schema.graphql"));
  }

  @Test
  void shouldOfferTheCommittedRestApi() throws IOException {
    assertCommitted("openapi.yaml", get("/openapi"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1-places-near", "2-sufficiency", "3-setting", "6-offer"})
  void shouldUnderstandTheQuestionsOfTheDesignAsTheyAreWritten(String question) {
    // Given
    Document document = Parser.parse(Ask.question(question));
    // When
    var faults = ParseAndValidate.validate(schema, document, Locale.UK);
    // Then
    assertThat(faults).isEmpty();
  }

  @Test
  void shouldDescribeEveryTypeFieldAndArgument() {
    // When
    List<String> silent =
        schema.getAllTypesAsList().stream()
            .filter(type -> !type.getName().startsWith("__"))
            .flatMap(Descriptions::missing)
            .toList();
    // Then
    assertThat(silent).isEmpty();
  }

  private static String get(String address) {
    return given()
        .auth()
        .oauth2(TestTokens.token("analyst"))
        .get(address)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private static void assertCommitted(String name, String offered) throws IOException {
    Path committed = Path.of(name);
    if (Boolean.getBoolean("contracts.update")) {
      Files.writeString(committed, offered);
    }
    assertThat(Files.exists(committed) ? Files.readString(committed) : "")
        .as(HOW_TO_UPDATE, name)
        .isEqualTo(offered);
  }

  /** Finds what has no description. */
  private static final class Descriptions {

    static Stream<String> missing(graphql.schema.GraphQLNamedType type) {
      Stream<String> inside =
          switch (type) {
            case graphql.schema.GraphQLObjectType object ->
                object.getFieldDefinitions().stream().flatMap(field -> missing(object, field));
            case graphql.schema.GraphQLInputObjectType input ->
                input.getFields().stream()
                    .filter(field -> isBlank(field.getDescription()))
                    .map(field -> input.getName() + "." + field.getName());
            case graphql.schema.GraphQLEnumType values ->
                values.getValues().stream()
                    .filter(value -> isBlank(value.getDescription()))
                    .map(value -> values.getName() + "." + value.getName());
            default -> Stream.empty();
          };
      return isBlank(type.getDescription())
          ? Stream.concat(Stream.of(type.getName()), inside)
          : inside;
    }

    private static Stream<String> missing(
        graphql.schema.GraphQLObjectType object, graphql.schema.GraphQLFieldDefinition field) {
      String name = object.getName() + "." + field.getName();
      Stream<String> arguments =
          field.getArguments().stream()
              .filter(argument -> isBlank(argument.getDescription()))
              .map(argument -> name + "(" + argument.getName() + ")");
      return isBlank(field.getDescription())
          ? Stream.concat(Stream.of(name), arguments)
          : arguments;
    }

    private static boolean isBlank(@org.jspecify.annotations.Nullable String text) {
      return text == null || text.isBlank();
    }
  }
}
