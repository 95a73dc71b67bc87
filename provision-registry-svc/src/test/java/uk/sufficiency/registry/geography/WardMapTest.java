package uk.sufficiency.registry.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

class WardMapTest {

  private static final GeometryFactory GEOMETRY = new GeometryFactory();
  private static final Ward WEST = ward("E05000001", 0, 100);
  private static final Ward EAST = ward("E05000002", 100, 200);

  @Test
  void findsTheWardAroundAPoint() {
    // Given
    var map = new WardMap(List.of(WEST, EAST));
    // When
    var found = map.findWardAt(150, 50);
    // Then
    assertThat(found).contains(EAST);
  }

  @Test
  void givesASharedEdgeToOneWardAlways() {
    assertThat(new WardMap(List.of(WEST, EAST)).findWardAt(100, 50)).contains(WEST);
    assertThat(new WardMap(List.of(EAST, WEST)).findWardAt(100, 50)).contains(WEST);
  }

  @Test
  void findsNothingOutsideOfEveryWardOrWhereThereAreNone() {
    assertThat(new WardMap(List.of(WEST)).findWardAt(500, 500)).isEmpty();
    assertThat(new WardMap(List.of()).findWardAt(1, 1)).isEmpty();
  }

  private static Ward ward(String code, int fromX, int toX) {
    return new Ward(code, code, GEOMETRY.toGeometry(new Envelope(fromX, toX, 0, 100)));
  }
}
