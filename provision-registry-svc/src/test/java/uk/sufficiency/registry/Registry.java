package uk.sufficiency.registry;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import uk.sufficiency.kit.identity.Roles;
import uk.sufficiency.kit.testing.TestTokens;

/** The registry as tests call it: over REST, each call with a role. */
public final class Registry {

  /** So that every test has pupils and provisions of its own. */
  private static final AtomicInteger NEXT = new AtomicInteger(1);

  private static final String HEADER =
      "URN,LA (code),EstablishmentName,EstablishmentStatus (name),PhaseOfEducation (name),Postcode,"
          + "Easting,Northing,AdministrativeWard (code),AdministrativeWard (name)\n";

  private Registry() {}

  public static RequestSpecification as(String... roles) {
    return given().auth().oauth2(TestTokens.token(roles));
  }

  public static RequestSpecification planner() {
    return as(Roles.PLACE_PLANNER);
  }

  public static ValidatableResponse upload(String kind, byte[] file) {
    return planner()
        .contentType(kind.equals("boundaries") ? "application/geo+json" : "text/csv")
        .body(file)
        .post("/v1/imports/" + kind)
        .then();
  }

  public static ValidatableResponse upload(String kind, String file) {
    return upload(kind, file.getBytes(UTF_8));
  }

  public static byte[] resource(String name) {
    try (InputStream file = Registry.class.getResourceAsStream("/" + name)) {
      return Objects.requireNonNull(file, name).readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Puts an open primary school into the register. */
  public static void school(String urn) {
    upload("gias", HEADER + urn + ",372,School " + urn + ",Open,Primary,S60 2TH,443100,391200,,\n")
        .statusCode(200);
  }

  /** Enters an open provision for SLCN, Reception to NC year 6; its id. */
  public static UUID provision(String urn, int places) {
    return UUID.fromString(
        planner()
            .contentType(ContentType.JSON)
            .body(provisionBody(urn, places))
            .post("/v1/provisions")
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  public static Map<String, Object> provisionBody(String urn, int places) {
    return Map.of(
        "reference",
        "ref-" + urn + "-" + NEXT.getAndIncrement(),
        "urn",
        urn,
        "name",
        "The Base",
        "kind",
        "SPECIALIST_BASE",
        "status",
        "OPEN",
        "needs",
        List.of("SLCN"),
        "ncYearFrom",
        0,
        "ncYearTo",
        6,
        "commissioned",
        List.of(Map.of("academicYear", 2020, "places", places)));
  }

  /** A pupil that no other test has. */
  public static String pupil() {
    return "pr_%043d".formatted(NEXT.getAndIncrement());
  }

  public static ValidatableResponse post(String path, Object body) {
    return planner().contentType(ContentType.JSON).body(body).post(path).then();
  }

  public static ValidatableResponse offer(UUID provision, String pupil, long expectedVersion) {
    return post("/v1/placements", offerBody(provision, pupil, expectedVersion));
  }

  public static Map<String, Object> offerBody(UUID provision, String pupil, long expectedVersion) {
    return Map.of(
        "provisionId",
        provision,
        "pupilRef",
        pupil,
        "need",
        "SLCN",
        "ncYear",
        4,
        "holdUntil",
        new LondonClock().today().plusDays(14).toString(),
        "expectedVersion",
        expectedVersion);
  }

  public static ValidatableResponse provisions(UUID... ids) {
    return post("/v1/provisions/query", Map.of("ids", List.of(ids))).statusCode(200);
  }

  public static ValidatableResponse settings(String... urns) {
    return post("/v1/settings/query", Map.of("urns", List.of(urns))).statusCode(200);
  }
}
