package uk.sufficiency.localstack.demo.file;

import org.locationtech.proj4j.BasicCoordinateTransform;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.ProjCoordinate;
import uk.sufficiency.localstack.demo.world.GridRef;

/** From the British National Grid (EPSG:27700) to longitude and latitude (WGS84), within 5 m. */
final class NationalGrid {

  private static final String PARAMETERS =
      "+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy"
          + " +towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs";

  private static final BasicCoordinateTransform TO_WGS84 = transform();

  private NationalGrid() {}

  /**
   * A point on the globe, in degrees.
   *
   * @param lon east of Greenwich
   * @param lat north of the equator
   */
  record LonLat(double lon, double lat) {}

  static LonLat toLonLat(GridRef point) {
    var result = new ProjCoordinate();
    synchronized (TO_WGS84) {
      TO_WGS84.transform(new ProjCoordinate(point.easting(), point.northing()), result);
    }
    return new LonLat(result.x, result.y);
  }

  private static BasicCoordinateTransform transform() {
    var crs = new CRSFactory();
    return new BasicCoordinateTransform(
        crs.createFromParameters("OSGB36", PARAMETERS),
        crs.createFromParameters("WGS84", "+proj=longlat +datum=WGS84 +no_defs"));
  }
}
