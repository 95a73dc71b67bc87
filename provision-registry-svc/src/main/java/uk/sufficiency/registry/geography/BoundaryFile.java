package uk.sufficiency.registry.geography;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Reads ward boundaries as ONS publishes them: a GeoJSON feature collection in WGS84 whose features
 * carry {@code WDyyCD} and {@code WDyyNM}, whatever the year. One feature is in memory at a time.
 */
public final class BoundaryFile {

  /** What one feature of the file is. */
  public sealed interface Feature {
    /** A ward. */
    record OfWard(Ward ward) implements Feature {}

    /** A feature that is no usable ward, and why. */
    record Unusable(String field, String reason) implements Feature {}
  }

  /** What is done with a feature; they are numbered from 1. */
  @FunctionalInterface
  public interface Handler<E extends Exception> {
    void handle(int number, Feature feature) throws E;
  }

  private static final Pattern CODE = Pattern.compile("WD\\d\\dCD");
  private static final Pattern NAME = Pattern.compile("WD\\d\\dNM");
  private static final Pattern ONS_CODE = Pattern.compile("[EWSN][0-9]{8}");
  private static final GeometryFactory GEOMETRY = new GeometryFactory();

  private final ObjectMapper json;
  private final NationalGrid grid = new NationalGrid();

  public BoundaryFile(ObjectMapper json) {
    this.json = json;
  }

  /**
   * Hands every feature over in turn.
   *
   * @return how many features there were; 0 also where the file is JSON but no feature collection
   * @throws IOException when the bytes are no JSON
   */
  public <E extends Exception> int read(InputStream bytes, Handler<E> each) throws IOException, E {
    int count = 0;
    try (JsonParser parser = json.getFactory().createParser(bytes)) {
      if (!enterFeatures(parser)) {
        return 0;
      }
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        each.handle(++count, featureOf(json.readTree(parser)));
      }
    }
    return count;
  }

  private static boolean enterFeatures(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      return false;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      JsonToken value = parser.nextToken();
      if (field.equals("features") && value == JsonToken.START_ARRAY) {
        return true;
      }
      parser.skipChildren();
    }
    return false;
  }

  private Feature featureOf(JsonNode feature) {
    JsonNode properties = feature.path("properties");
    Optional<String> code = findProperty(properties, CODE);
    Optional<String> name = findProperty(properties, NAME);
    if (code.isEmpty() || !ONS_CODE.matcher(code.get()).matches()) {
      return new Feature.Unusable("WDyyCD", "no ward code (a WDyyCD property such as E05012993)");
    }
    if (name.isEmpty() || name.get().isBlank()) {
      return new Feature.Unusable("WDyyNM", "no ward name (a WDyyNM property)");
    }
    return wardOf(code.get(), name.get().strip(), feature.path("geometry"));
  }

  private Feature wardOf(String code, String name, JsonNode geometry) {
    try {
      Geometry onGrid = grid.of(shapeOf(geometry));
      if (onGrid.isEmpty() || !onGrid.isValid()) {
        return new Feature.Unusable("geometry", "the boundary is empty or crosses itself");
      }
      return isOnGrid(onGrid)
          ? new Feature.OfWard(new Ward(code, name, onGrid))
          : new Feature.Unusable(
              "geometry", "the boundary is not in Great Britain in WGS84 degrees");
    } catch (IllegalArgumentException unusable) {
      return new Feature.Unusable("geometry", "the boundary is no (multi)polygon of closed rings");
    }
  }

  private static boolean isOnGrid(Geometry shape) {
    var box = shape.getEnvelopeInternal();
    return box.getMinX() > 0
        && box.getMaxX() < 700_000
        && box.getMinY() > 0
        && box.getMaxY() < 1_300_000;
  }

  private static Geometry shapeOf(JsonNode geometry) {
    JsonNode coordinates = geometry.path("coordinates");
    return switch (geometry.path("type").asText()) {
      case "Polygon" -> polygonOf(coordinates);
      case "MultiPolygon" -> {
        List<Polygon> parts = new ArrayList<>();
        coordinates.forEach(part -> parts.add(polygonOf(part)));
        yield GEOMETRY.createMultiPolygon(parts.toArray(Polygon[]::new));
      }
      default -> throw new IllegalArgumentException("neither Polygon nor MultiPolygon");
    };
  }

  private static Polygon polygonOf(JsonNode rings) {
    List<LinearRing> all = new ArrayList<>();
    rings.forEach(ring -> all.add(ringOf(ring)));
    if (all.isEmpty()) {
      throw new IllegalArgumentException("a polygon without rings");
    }
    LinearRing[] holes = all.subList(1, all.size()).toArray(LinearRing[]::new);
    return GEOMETRY.createPolygon(all.getFirst(), holes);
  }

  private static LinearRing ringOf(JsonNode ring) {
    List<Coordinate> points = new ArrayList<>();
    ring.forEach(point -> points.add(pointOf(point)));
    return GEOMETRY.createLinearRing(points.toArray(Coordinate[]::new));
  }

  private static Coordinate pointOf(JsonNode point) {
    if (!point.path(0).isNumber() || !point.path(1).isNumber()) {
      throw new IllegalArgumentException("a point without two numbers");
    }
    return new Coordinate(point.get(0).doubleValue(), point.get(1).doubleValue());
  }

  private static Optional<String> findProperty(JsonNode properties, Pattern name) {
    return properties.properties().stream()
        .filter(property -> name.matcher(property.getKey()).matches())
        .map(property -> property.getValue().asText())
        .findFirst();
  }
}
