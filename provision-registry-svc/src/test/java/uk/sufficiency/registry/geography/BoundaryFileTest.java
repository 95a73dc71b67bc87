package uk.sufficiency.registry.geography;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.sufficiency.registry.geography.BoundaryFile.Feature;

class BoundaryFileTest {

  private static final String SQUARE =
      "[[[-1.3,53.4],[-1.2,53.4],[-1.2,53.5],[-1.3,53.5],[-1.3,53.4]]]";

  @Test
  void readsAWardOfAnyYearOntoTheNationalGrid() throws IOException {
    // When
    var features = read(feature("\"WD24CD\":\"E05012993\",\"WD24NM\":\"Anston\"", SQUARE));
    // Then
    assertThat(features)
        .singleElement()
        .isInstanceOfSatisfying(
            Feature.OfWard.class,
            found -> {
              assertThat(found.ward().code()).isEqualTo("E05012993");
              assertThat(found.ward().boundary().getArea() / 1e6).isBetween(70.0, 80.0);
            });
  }

  @Test
  void refusesAFeatureThatIsNoWard() throws IOException {
    // When
    var features = read(feature("\"LADCD\":\"E08000018\"", SQUARE));
    // Then
    assertThat(features)
        .singleElement()
        .isInstanceOfSatisfying(
            Feature.Unusable.class, found -> assertThat(found.field()).isEqualTo("WDyyCD"));
  }

  @Test
  void refusesABoundaryThatCrossesItself() throws IOException {
    // Given
    var bowTie = "[[[-1.3,53.4],[-1.2,53.5],[-1.2,53.4],[-1.3,53.5],[-1.3,53.4]]]";
    // When
    var features = read(feature("\"WD21CD\":\"E05012993\",\"WD21NM\":\"Anston\"", bowTie));
    // Then
    assertThat(features).singleElement().isInstanceOf(Feature.Unusable.class);
  }

  @Test
  void refusesABoundaryThatDoesNotClose() throws IOException {
    // Given
    var open = "[[[-1.3,53.4],[-1.2,53.4],[-1.2,53.5],[-1.3,53.5]]]";
    // When
    var features = read(feature("\"WD21CD\":\"E05012993\",\"WD21NM\":\"Anston\"", open));
    // Then
    assertThat(features).singleElement().isInstanceOf(Feature.Unusable.class);
  }

  private static List<Feature> read(String feature) throws IOException {
    var collection =
        "{\"type\":\"FeatureCollection\",\"x\":{\"y\":[1]},\"features\":[" + feature + "]}";
    List<Feature> features = new ArrayList<>();
    new BoundaryFile(new ObjectMapper())
        .read(
            new ByteArrayInputStream(collection.getBytes(UTF_8)),
            (number, each) -> features.add(each));
    return features;
  }

  private static String feature(String properties, String rings) {
    return "{\"type\":\"Feature\",\"properties\":{"
        + properties
        + "},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":"
        + rings
        + "}}";
  }
}
