package uk.sufficiency.registry.exports;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.registry.exports.model.MapColumn;
import uk.sufficiency.registry.exports.model.MapRow;
import uk.sufficiency.registry.geography.model.LonLat;

/**
 * The provision map as GeoJSON (RFC 7946): one feature collection in WGS84, longitude first. A
 * feature's id is the provision's; one whose setting has no known place has geometry null.
 */
@ApplicationScoped
class GeoJsonMap {

  private final ObjectMapper json;
  private final ProvisionMap map;

  GeoJsonMap(ObjectMapper json, ProvisionMap map) {
    this.json = json;
    this.map = map;
  }

  void write(MapFilter filter, List<MapColumn> columns, OutputStream out) throws IOException {
    try (JsonGenerator features = json.createGenerator(out)) {
      features.writeStartObject();
      features.writeStringField("type", "FeatureCollection");
      features.writeArrayFieldStart("features");
      map.each(filter, provision -> feature(features, columns, provision));
      features.writeEndArray();
      features.writeEndObject();
    }
  }

  private static void feature(JsonGenerator json, List<MapColumn> columns, MapRow provision)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    json.writeStringField("id", provision.id().toString());
    json.writeFieldName("geometry");
    point(json, provision.site().at());
    json.writeObjectFieldStart("properties");
    for (MapColumn column : columns) {
      json.writeFieldName(column.inJson());
      value(json, column.of(provision));
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void point(JsonGenerator json, @Nullable LonLat at) throws IOException {
    if (at == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField("type", "Point");
    json.writeArrayFieldStart("coordinates");
    json.writeNumber(at.longitude());
    json.writeNumber(at.latitude());
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void value(JsonGenerator json, @Nullable Object value) throws IOException {
    switch (value) {
      case null -> json.writeNull();
      case Integer number -> json.writeNumber(number);
      case List<?> several -> {
        json.writeStartArray();
        for (Object one : several) {
          json.writeString(String.valueOf(one));
        }
        json.writeEndArray();
      }
      default -> json.writeString(value.toString());
    }
  }
}
