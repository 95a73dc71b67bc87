package uk.sufficiency.registry.exports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.registry.exports.model.MapColumn;
import uk.sufficiency.registry.exports.model.MapRow;

/** The provision map as CSV: the columns of the GeoJSON, then longitude and latitude. */
@ApplicationScoped
class CsvMap {

  private final ProvisionMap map;

  CsvMap(ProvisionMap map) {
    this.map = map;
  }

  void write(MapFilter filter, List<MapColumn> columns, OutputStream out) throws IOException {
    try (CsvFile csv = new CsvFile(out, header(columns))) {
      map.each(filter, provision -> csv.row(values(columns, provision)));
    }
  }

  private static List<String> header(List<MapColumn> columns) {
    List<String> names = new ArrayList<>(columns.stream().map(MapColumn::inCsv).toList());
    names.add("longitude");
    names.add("latitude");
    return names;
  }

  private static List<@Nullable Object> values(List<MapColumn> columns, MapRow provision) {
    List<@Nullable Object> values = new ArrayList<>();
    columns.forEach(column -> values.add(column.of(provision)));
    var at = provision.site().at();
    values.add(at == null ? null : at.longitude());
    values.add(at == null ? null : at.latitude());
    return values;
  }
}
