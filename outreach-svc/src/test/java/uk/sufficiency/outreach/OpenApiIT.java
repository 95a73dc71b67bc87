package uk.sufficiency.outreach;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import uk.sufficiency.outreach.testing.OnRealInfrastructure;

@QuarkusTest
class OpenApiIT extends OnRealInfrastructure {

  private static final Path COMMITTED = Path.of("openapi.yaml");
  private static final Path MADE = Path.of("target", "openapi.yaml");

  @Test
  void isTheDocumentThatIsCommitted() throws IOException {
    // When
    var made = given().get("/openapi").then().statusCode(200).extract().body().asByteArray();
    Files.write(MADE, made);
    // Then
    assertThat(Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "")
        .as("outreach-svc/openapi.yaml; if the change is meant, copy %s over it", MADE)
        .isEqualTo(new String(made, UTF_8));
  }
}
