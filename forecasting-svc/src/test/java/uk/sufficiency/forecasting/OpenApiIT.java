package uk.sufficiency.forecasting;

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

/** The committed document is what the service says of itself. */
@QuarkusTest
@WithTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "database", value = "forecasting"))
@WithTestResource(TestTokens.class)
class OpenApiIT {

  private static final Path COMMITTED = Path.of("openapi.yaml");
  private static final Path MADE = Path.of("target", "openapi.yaml");

  @Test
  void theCommittedDocumentIsWhatTheServiceSays() throws IOException {
    // When
    var made = given().get("/openapi").then().statusCode(200).extract().asString();
    Files.writeString(MADE, made);
    // Then
    assertThat(COMMITTED)
        .as("the API changed: look at the difference, then cp %s %s", MADE, COMMITTED)
        .exists()
        .content()
        .isEqualTo(made);
  }
}
