package uk.sufficiency.registry.geography;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/** Tells in which ward a point lies. */
public final class WardMap {

  private record Prepared(Ward ward, PreparedGeometry boundary) {}

  private static final GeometryFactory GEOMETRY = new GeometryFactory();

  private final STRtree index = new STRtree();
  private final boolean empty;

  public WardMap(List<Ward> wards) {
    empty = wards.isEmpty();
    wards.forEach(this::add);
    index.build();
  }

  /** The ward that covers a point, edges included; on a shared edge, the one of lower code. */
  public Optional<Ward> findWardAt(int easting, int northing) {
    if (empty) {
      return Optional.empty();
    }
    Point point = GEOMETRY.createPoint(new Coordinate(easting, northing));
    List<?> near = index.query(point.getEnvelopeInternal());
    return near.stream()
        .map(Prepared.class::cast)
        .filter(prepared -> prepared.boundary().covers(point))
        .map(Prepared::ward)
        .min((one, other) -> one.code().compareTo(other.code()));
  }

  private void add(Ward ward) {
    PreparedGeometry boundary = PreparedGeometryFactory.prepare(ward.boundary());
    index.insert(ward.boundary().getEnvelopeInternal(), new Prepared(ward, boundary));
  }
}
