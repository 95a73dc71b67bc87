package uk.sufficiency.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Says what in a new schema would break a consumer or a stored record of the old one: a property
 * that went or changed its type, one that became required or stopped being so, an enum value that
 * went, or a new one, which a consumer of today cannot read.
 */
final class SchemaCompatibility {

  private final JsonNode before;
  private final JsonNode after;
  private final List<String> breaks = new ArrayList<>();

  private SchemaCompatibility(JsonNode before, JsonNode after) {
    this.before = before;
    this.after = after;
  }

  static List<String> breaks(JsonNode before, JsonNode after) {
    var check = new SchemaCompatibility(before, after);
    check.compare("", before, after);
    return check.breaks;
  }

  private void compare(String path, JsonNode was, JsonNode is) {
    var old = resolve(before, was);
    var now = resolve(after, is);
    for (var keyword : List.of("type", "format")) {
      if (!old.path(keyword).equals(now.path(keyword))) {
        breaks.add(path + ": " + keyword + " changed");
      }
    }
    values(old.path("enum")).stream()
        .filter(value -> !values(now.path("enum")).contains(value))
        .forEach(value -> breaks.add(path + ": enum value " + value + " went"));
    values(now.path("enum")).stream()
        .filter(value -> old.has("enum") && !values(old.path("enum")).contains(value))
        .forEach(value -> breaks.add(path + ": enum value " + value + " is new"));
    compareRequired(path, old, now);
    old.path("properties")
        .properties()
        .forEach(property -> compareProperty(path, property.getKey(), property.getValue(), now));
    if (old.has("items")) {
      compare(path + "[]", old.path("items"), now.path("items"));
    }
  }

  private void compareProperty(String path, String name, JsonNode was, JsonNode now) {
    var is = now.path("properties").path(name);
    if (is.isMissingNode()) {
      breaks.add(path + "/" + name + ": went");
    } else {
      compare(path + "/" + name, was, is);
    }
  }

  private void compareRequired(String path, JsonNode old, JsonNode now) {
    var was = values(old.path("required"));
    var is = values(now.path("required"));
    is.stream()
        .filter(name -> !was.contains(name))
        .forEach(name -> breaks.add(path + "/" + name + ": became required"));
    was.stream()
        .filter(name -> !is.contains(name))
        .forEach(name -> breaks.add(path + "/" + name + ": no longer always there"));
  }

  private static JsonNode resolve(JsonNode root, JsonNode node) {
    return node.has("$ref") ? root.at(node.path("$ref").asText().substring(1)) : node;
  }

  private static List<String> values(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }
}
