package uk.sufficiency.registry.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assumptions.abort;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import uk.sufficiency.kit.testing.TestTokens;
import uk.sufficiency.localstack.testing.InfrastructureResource;
import uk.sufficiency.registry.Registry;

/** The official files as they are published, which are no part of this repository. */
@QuarkusTest
@WithTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "database", value = "registry"))
@WithTestResource(TestTokens.class)
class RealDataIT {

  @Test
  void takesTheOfficialFilesOfRotherhamTwiceWithoutChange() throws IOException {
    // Given
    byte[] boundaries = Files.readAllBytes(file("geo/rotherham_wards_2021.geojson"));
    byte[] postcodes = Files.readAllBytes(file("geo/rotherham_postcodes_codepoint_2014.csv"));
    byte[] gias = Files.readAllBytes(file("gias/edubasealldata_rotherham.csv"));
    byte[] links = Files.readAllBytes(file("gias/rotherham_links_edubasealldata20250422.csv"));
    // When
    Registry.upload("gias", gias)
        .statusCode(200)
        .body("rowsRead", equalTo(273))
        .body("refusedCount", equalTo(0));
    Registry.upload("gias-links", links).statusCode(200).body("rowsRead", equalTo(280));
    Registry.upload("postcodes", postcodes).statusCode(200).body("rowsRead", equalTo(6275));
    Registry.upload("boundaries", boundaries).statusCode(200).body("rowsRead", equalTo(25));
    // Then
    Registry.settings("106966")
        .body("settings[0].name", equalTo("Newman School"))
        .body("settings[0].links.find { it.type == 'SUCCESSOR' }.urn", equalTo("151166"));
    Registry.upload("gias", gias).statusCode(200).body("outcome", equalTo("UNCHANGED"));
    Registry.upload("gias-links", links).statusCode(200).body("outcome", equalTo("UNCHANGED"));
    Registry.upload("postcodes", postcodes).statusCode(200).body("outcome", equalTo("UNCHANGED"));
    Registry.upload("boundaries", boundaries).statusCode(200).body("outcome", equalTo("UNCHANGED"));
  }

  @Test
  void refusesTheOutlineOfTheCouncilAsWards() throws IOException {
    // Given
    byte[] outline = Files.readAllBytes(file("geo/rotherham_la_outline.geojson"));
    // When, then
    Registry.upload("boundaries", outline)
        .statusCode(422)
        .body("report.refused.column", hasItem("WDyyCD"));
  }

  @Test
  void namesTheColumnsThatAnotherLayoutLacks() throws IOException {
    // Given
    byte[] derived = Files.readAllBytes(file("gias/rotherham_schools_gias_2022-07.csv"));
    // When
    String detail = Registry.upload("gias", derived).statusCode(422).extract().path("detail");
    // Then
    assertThat(detail).contains("EstablishmentName");
  }

  /** In ../shared/data beside the repository; the test is skipped, and says so, without it. */
  private static Path file(String name) {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path data = at.resolve("../shared/data").resolve(name).normalize();
      if (Files.exists(data)) {
        return data;
      }
    }
    return abort("skipped: ../shared/data/" + name + " is not beside the repository");
  }
}
