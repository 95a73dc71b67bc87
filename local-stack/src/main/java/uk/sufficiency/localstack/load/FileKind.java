package uk.sufficiency.localstack.load;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The files that the gateway imports, in the order in which they must come: settings find their
 * ward by the boundaries, provisions their setting, placements their provision. A file is known by
 * the columns that its header must have, never by its name.
 */
public enum FileKind {
  BOUNDARIES("boundaries", "place-planner", List.of()),
  POSTCODES(
      "postcodes",
      "place-planner",
      List.of("Postcode", "Positional_quality_indicator", "Eastings", "Northings")),
  GIAS(
      "gias",
      "place-planner",
      List.of("URN", "LA (code)", "EstablishmentName", "EstablishmentStatus (code)", "UKPRN")),
  GIAS_LINKS("gias-links", "place-planner", List.of("URN", "LinkURN", "LinkName", "LinkType")),
  PROVISIONS(
      "provisions",
      "place-planner",
      List.of("reference", "urn", "kind", "academic_year", "places")),
  PLACEMENTS(
      "placements",
      "place-planner",
      List.of("provision_reference", "pupil_ref", "need", "nc_year", "status")),
  PLACE_CHANGE(
      "place-change",
      "place-planner",
      List.of("urn", "provision_reference", "places_current", "places_new", "reason_for_change")),
  POPULATION("population", "analyst", List.of("area_code", "area_name", "component", "sex", "age")),
  UNIT_COSTS("unit-costs", "analyst", List.of("kind", "financial_year", "amount_gbp")),
  CASELOAD(
      "caseload",
      "analyst",
      List.of("time_period", "breakdown_topic", "ehcplans", "mainstream_total"));

  private final String path;
  private final String role;
  private final List<String> columns;

  FileKind(String path, String role, List<String> columns) {
    this.path = path;
    this.role = role;
    this.columns = columns;
  }

  /** The kind whose columns this header has. */
  public static Optional<FileKind> ofHeader(Set<String> header) {
    return Arrays.stream(values())
        .filter(kind -> !kind.columns.isEmpty() && header.containsAll(kind.columns))
        .findFirst();
  }

  /** What follows {@code POST /imports/}. */
  public String path() {
    return path;
  }

  /** The demo user who may import it. */
  public String role() {
    return role;
  }

  /** Whether the gateway tells beforehand what a file would change. */
  public boolean hasPreview() {
    return role.equals("place-planner") && this != PLACEMENTS;
  }

  /** The media type of its body. */
  public String contentType() {
    return this == BOUNDARIES ? "application/geo+json" : "text/csv";
  }

  /**
   * Whether one file is the whole picture, so that of several only the largest is loaded. The other
   * kinds add to what is there.
   */
  public boolean isWholePicture() {
    return this == GIAS;
  }
}
