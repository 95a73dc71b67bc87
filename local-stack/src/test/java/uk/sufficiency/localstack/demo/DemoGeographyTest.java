package uk.sufficiency.localstack.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.locationtech.proj4j.BasicCoordinateTransform;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.ProjCoordinate;
import uk.sufficiency.localstack.demo.world.GridRef;
import uk.sufficiency.localstack.demo.world.Ward;
import uk.sufficiency.localstack.demo.world.WardMap;

class DemoGeographyTest {

  private static final WardMap MAP = Demos.DEMO.town().map();

  @Test
  void wardsCutTheTownWithoutGapOrOverlap() {
    // When
    var area = MAP.wards().stream().mapToDouble(DemoGeographyTest::area).sum();

    // Then
    var southWest = WardMap.SOUTH_WEST;
    var northEast = WardMap.NORTH_EAST;
    var whole =
        (northEast.easting() - southWest.easting()) * (northEast.northing() - southWest.northing());
    assertThat(MAP.wards()).hasSize(25).extracting(Ward::code).doesNotHaveDuplicates();
    assertThat(area / whole).isEqualTo(1, offset(1e-6));
  }

  @Test
  void everyPostcodeLiesInTheWardItClaimsAlsoByTheWrittenBoundary() throws IOException {
    // Given
    var features = new ObjectMapper().readTree(Demos.DEMO.getBytes(DemoFile.BOUNDARIES));
    var toLonLat = toLonLat();

    // When
    var rows = Demos.rows(DemoFile.POSTCODES);

    // Then
    assertThat(rows).hasSize(600);
    assertThat(rows).extracting(row -> row.getField("Postcode")).doesNotHaveDuplicates();
    assertThat(rows).extracting(row -> row.getField("Postcode")).contains("S60 2TH");
    assertThat(rows)
        .allSatisfy(
            row -> {
              var grid =
                  new ProjCoordinate(Demos.number(row, "Eastings"), Demos.number(row, "Northings"));
              var at = toLonLat.transform(grid, new ProjCoordinate());
              var ring = ring(features, row.getField("Admin_ward_code"));
              assertThat(isInside(at.x, at.y, ring)).isTrue();
            });
  }

  @Test
  void boundariesAreMarkedAsSyntheticAndTheirRingsAreClosed() throws IOException {
    // When
    var collection = new ObjectMapper().readTree(Demos.DEMO.getBytes(DemoFile.BOUNDARIES));

    // Then
    assertThat(collection.has("synthetic")).isTrue();
    assertThat(collection.path("features")).hasSize(25);
    for (var feature : collection.path("features")) {
      var ring = feature.path("geometry").path("coordinates").path(0);
      assertThat(ring.size()).isGreaterThanOrEqualTo(4);
      assertThat(ring.path(0)).isEqualTo(ring.path(ring.size() - 1));
    }
  }

  @Test
  void everySettingLiesInTheWardThatGiasNames() {
    // When
    var settings = Demos.DEMO.town().settings().settings();

    // Then
    assertThat(settings).allSatisfy(s -> assertThat(s.ward().contains(s.postcode().at())).isTrue());
    var wards = new HashSet<String>();
    settings.stream().filter(s -> s.isOpen()).forEach(s -> wards.add(s.ward().code()));
    assertThat(wards).hasSize(25);
  }

  private static double area(Ward ward) {
    var corners = ward.corners();
    var twice = 0.0;
    for (var at = 0; at < corners.size(); at++) {
      GridRef here = corners.get(at);
      GridRef next = corners.get((at + 1) % corners.size());
      twice += here.easting() * next.northing() - next.easting() * here.northing();
    }
    return twice / 2;
  }

  private static JsonNode ring(JsonNode features, String ward) {
    for (var feature : features.path("features")) {
      if (feature.path("properties").path("WD21CD").asText().equals(ward)) {
        return feature.path("geometry").path("coordinates").path(0);
      }
    }
    throw new AssertionError("no ward " + ward);
  }

  private static boolean isInside(double x, double y, JsonNode ring) {
    var inside = false;
    for (var at = 1; at < ring.size(); at++) {
      var here = ring.path(at - 1);
      var there = ring.path(at);
      var above = here.path(1).asDouble() > y;
      if (above != there.path(1).asDouble() > y && x < crossing(here, there, y)) {
        inside = !inside;
      }
    }
    return inside;
  }

  private static double crossing(JsonNode here, JsonNode there, double y) {
    var way = (y - here.path(1).asDouble()) / (there.path(1).asDouble() - here.path(1).asDouble());
    return here.path(0).asDouble() + way * (there.path(0).asDouble() - here.path(0).asDouble());
  }

  /** Not the generator's own transform: the datum shift of Ordnance Survey's guide. */
  private static BasicCoordinateTransform toLonLat() {
    var crs = new CRSFactory();
    return new BasicCoordinateTransform(
        crs.createFromParameters(
            "OSGB36",
            "+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000"
                + " +datum=OSGB36 +units=m"),
        crs.createFromParameters("WGS84", "+proj=longlat +datum=WGS84"));
  }
}
