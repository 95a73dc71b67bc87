package uk.sufficiency.localstack.demo.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.sufficiency.localstack.demo.world.GridRef;
import uk.sufficiency.localstack.demo.world.Postcode;
import uk.sufficiency.localstack.demo.world.Town;
import uk.sufficiency.localstack.demo.world.Ward;

/** Wards as GeoJSON (RFC 7946, WGS84) and postcodes in the layout of Code-Point Open. */
public final class GeographyFiles {

  private static final List<String> POSTCODE_COLUMNS =
      List.of(
          "Postcode",
          "Positional_quality_indicator",
          "Eastings",
          "Northings",
          "Country_code",
          "NHS_regional_HA_code",
          "NHS_HA_code",
          "Admin_county_code",
          "Admin_district_code",
          "Admin_ward_code");

  private GeographyFiles() {}

  /** One feature for each ward, with the properties of ONS's files. */
  public static byte[] boundaries(Town town) {
    return town.map().wards().stream()
        .map(GeographyFiles::feature)
        .collect(
            Collectors.joining(
                ",\n",
                """
                {"type": "FeatureCollection", "name": "demo_wards",
                "synthetic": "Invented shapes; only ward codes and names are real.",
                "features": [
                """,
                "\n]}\n"))
        .getBytes(UTF_8);
  }

  private static String feature(Ward ward) {
    var corners = Stream.concat(ward.corners().stream(), ward.corners().stream().limit(1));
    return """
        {"type": "Feature", "properties": {"WD21CD": "%s", "WD21NM": "%s", "synthetic": true}, \
        "geometry": {"type": "Polygon", "coordinates": [[%s]]}}"""
        .formatted(
            ward.code(),
            ward.name(),
            corners.map(GeographyFiles::position).collect(Collectors.joining(", ")));
  }

  private static String position(GridRef corner) {
    var at = NationalGrid.toLonLat(corner);
    return String.format(Locale.ROOT, "[%.6f, %.6f]", at.lon(), at.lat());
  }

  /** Every postcode; the seven-character form that Code-Point Open uses. */
  public static byte[] postcodes(Town town) {
    return CsvFile.bytes(
        POSTCODE_COLUMNS, town.postcodes().stream().map(GeographyFiles::row), UTF_8);
  }

  private static List<String> row(Postcode postcode) {
    return List.of(
        postcode.text(),
        "10",
        GiasFile.metres(postcode.at().easting()),
        GiasFile.metres(postcode.at().northing()),
        "E92000001",
        "E19000001",
        "E18000003",
        "",
        "E08000018",
        postcode.ward().code());
  }
}
