package uk.sufficiency.registry.geography;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;
import uk.sufficiency.registry.geography.model.LonLat;

/**
 * Turns longitude and latitude (WGS84) into metres on the British National Grid (EPSG:27700), and
 * back.
 *
 * <p>It uses Ordnance Survey's seven-parameter Helmert shift, not the OSTN15 grid: within about
 * three metres over most of Great Britain and never more than about five, which is less than the
 * generalisation of published ward boundaries.
 */
public final class NationalGrid {

  private static final String WGS84 = "+proj=longlat +datum=WGS84 +no_defs";
  private static final String OSGB36 =
      "+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy"
          + " +towgs84=446.448,-125.157,542.06,0.1502,0.247,0.8421,-20.4894 +units=m +no_defs";

  private final CoordinateTransform transform;
  private final CoordinateTransform back;

  public NationalGrid() {
    CRSFactory systems = new CRSFactory();
    CoordinateReferenceSystem from = systems.createFromParameters("WGS84", WGS84);
    CoordinateReferenceSystem to = systems.createFromParameters("OSGB36", OSGB36);
    transform = new CoordinateTransformFactory().createTransform(from, to);
    back = new CoordinateTransformFactory().createTransform(to, from);
  }

  /** Where a point of the grid, in metres, lies in degrees. */
  public LonLat toDegrees(int easting, int northing) {
    ProjCoordinate degrees = new ProjCoordinate();
    back.transform(new ProjCoordinate(easting, northing), degrees);
    return LonLat.of(degrees.x, degrees.y);
  }

  /** The grid coordinates of a longitude and latitude in degrees. */
  public Coordinate of(double longitude, double latitude) {
    ProjCoordinate onGrid = new ProjCoordinate();
    transform.transform(new ProjCoordinate(longitude, latitude), onGrid);
    return new Coordinate(onGrid.x, onGrid.y);
  }

  /** The same shape, moved from degrees to grid metres. */
  public Geometry of(Geometry inDegrees) {
    Geometry onGrid = inDegrees.copy();
    onGrid.apply((CoordinateFilter) point -> point.setCoordinate(of(point.x, point.y)));
    onGrid.geometryChanged();
    return onGrid;
  }
}
