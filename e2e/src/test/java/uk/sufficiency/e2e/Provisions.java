package uk.sufficiency.e2e;

import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import uk.sufficiency.localstack.Component;

/** Provisions that tests make for themselves. */
final class Provisions {

  /** A setting of the demo. */
  static final String URN = "140646";

  private Provisions() {}

  /** Of a kind whose numbers may change without DfE's or the council's process. */
  static Registered register(String name) {
    var answer =
        Suite.as("place-planner", Component.REGISTRY)
            .contentType(ContentType.JSON)
            .body(
                Map.of(
                    "urn",
                    URN,
                    "name",
                    name,
                    "kind",
                    "MAINSTREAM",
                    "status",
                    "OPEN",
                    "needs",
                    List.of("SLCN"),
                    "ncYearFrom",
                    0,
                    "ncYearTo",
                    6,
                    "commissioned",
                    List.of(Map.of("academicYear", 2026, "places", 10))))
            .post("/v1/provisions")
            .then()
            .statusCode(201)
            .extract()
            .jsonPath();
    return new Registered(answer.getString("id"), answer.getLong("version"));
  }

  record Registered(String id, long version) {
    Registered at(long newer) {
      return new Registered(id, newer);
    }
  }
}
