package uk.sufficiency.registry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import uk.sufficiency.kit.testing.TestTokens;
import uk.sufficiency.localstack.testing.InfrastructureResource;

/** The committed contract is the one that is served. */
@QuarkusTest
@WithTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "database", value = "registry"))
@WithTestResource(TestTokens.class)
class OpenApiIT {

  private static final Path COMMITTED = Path.of("openapi.yaml");

  @Test
  void servesTheDocumentThatIsCommitted() throws IOException {
    // When
    String served = given().get("/openapi").then().statusCode(200).extract().asString();
    // Then
    if (Boolean.getBoolean("openapi.update")) {
      Files.writeString(COMMITTED, served);
    }
    assertThat(COMMITTED)
        .as("after a change that is meant: build with -Dopenapi.update=true and commit the file")
        .hasContent(served);
  }
}
