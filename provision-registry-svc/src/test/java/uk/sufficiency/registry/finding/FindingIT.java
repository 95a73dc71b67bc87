package uk.sufficiency.registry.finding;

import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sufficiency.kit.identity.Roles;
import uk.sufficiency.kit.testing.TestTokens;
import uk.sufficiency.localstack.testing.InfrastructureResource;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.Registry;

/** Around a postcode in Shetland, where no other test has schools. */
@QuarkusTest
@WithTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "database", value = "registry"))
@WithTestResource(TestTokens.class)
class FindingIT {

  private static final String SEARCH = "/v1/provisions/search";
  private static final String HERE = "ZE1 0AA";
  private static final String WARD = "S13002772";
  private static final String HEADER =
      "URN,LA (code),EstablishmentName,EstablishmentStatus (name),PhaseOfEducation (name),Postcode,"
          + "Easting,Northing,AdministrativeWard (code),AdministrativeWard (name),Trusts (name)\n";

  private static @Nullable UUID full;

  @BeforeEach
  void schoolsAroundAPostcode() {
    if (full == null) {
      enterAll();
    }
  }

  private static void enterAll() {
    Registry.upload(
            "postcodes",
            "Postcode,Eastings,Northings\nZE1 0AA,440000,1140000\nZE1 0AB,440100,1140200\n")
        .statusCode(200);
    Registry.upload(
            "gias",
            HEADER
                + school("912001", "Alpha", 441000, "S13002772,Lerwick,The Trust")
                + school("912002", "Beta", 443000, "S13002772,Lerwick,")
                + school("912003", "Gamma", 449000, "S13002773,Far,")
                + school("912004", "Delta", 490000, "S13002774,Away,")
                + school("912005", "Epsilon", 590000, "S13002775,Remote,")
                + school("912006", "Zeta", 595000, "S13002775,Remote,"))
        .statusCode(200);
    full = enter("912001", "Full", "SUPPORT_BASE", "SLCN", 0, 6, 1);
    Registry.offer(full, Registry.pupil(), 1).statusCode(201);
    enter("912001", "Near", "RESOURCE_PROVISION", "SLCN", 0, 6, 5);
    enter("912001", "Other need", "RESOURCE_PROVISION", "SEMH", 0, 6, 5);
    enter("912002", "Any need", "SPECIALIST_BASE", null, 0, 6, 5);
    enter("912002", "Older", "SPECIALIST_BASE", "SLCN", 7, 11, 5);
    enter("912003", "Far", "SUPPORT_BASE", "SLCN", 0, 6, 5);
    enter("912004", "Away", "SUPPORT_BASE", "SLCN", 0, 6, 5);
    fill(enter("912002", "Fuller", "SPECIAL_SCHOOL", "ASD", 0, 6, 20), 14);
  }

  @Test
  void answersWhereThereIsAPlaceNow() {
    search(
            Map.of(
                "kinds",
                List.of("RESOURCE_PROVISION", "SUPPORT_BASE", "SPECIALIST_BASE"),
                "need",
                "SLCN",
                "ncYear",
                4,
                "hasVacancy",
                true,
                "near",
                near(5)))
        .body("totalCount", equalTo(2))
        .body("endCursor", nullValue())
        .body("nodes.name", contains("Near", "Any need"))
        .body("nodes[0].distanceMiles", equalTo(0.6f))
        .body("nodes[1].distanceMiles", equalTo(1.9f))
        .body("nodes[0].version", equalTo(1))
        .body("nodes[0].needs", contains("SLCN"))
        .body("nodes[0].setting.urn", equalTo("912001"))
        .body("nodes[0].setting.name", equalTo("Alpha"))
        .body("nodes[0].setting.phase", equalTo("Primary"))
        .body("nodes[0].setting.ward.code", equalTo(WARD))
        .body("nodes[0].setting.trust.name", equalTo("The Trust"))
        .body("nodes[1].setting.trust", nullValue())
        .body("nodes[0].places.commissioned", equalTo(5))
        .body("nodes[0].places.available", equalTo(5))
        .body("nodes[0].doesNotFit", empty());
  }

  @Test
  void tellsWhyAProvisionDoesNotFitAfterThoseThatDo() {
    // When
    var found =
        ask(
                Map.of(
                    "filter",
                    Map.of(
                        "need",
                        "SLCN",
                        "ncYear",
                        4,
                        "hasVacancy",
                        true,
                        "near",
                        near(5),
                        "kinds",
                        List.of("RESOURCE_PROVISION", "SUPPORT_BASE", "SPECIALIST_BASE")),
                    "includeUnsuitable",
                    true),
                Roles.PLACE_PLANNER)
            .statusCode(200);
    // Then
    found
        .body("totalCount", equalTo(6))
        .body("nodes.name", contains("Near", "Any need", "Full", "Other need", "Older", "Far"))
        .body("nodes[2].doesNotFit.reason", contains("NO_VACANCY"))
        .body("nodes[2].doesNotFit[0].words", containsString("no place free"))
        .body("nodes[3].doesNotFit.reason", contains("NEED"))
        .body("nodes[3].doesNotFit[0].words", equalTo("is for SEMH"))
        .body("nodes[4].doesNotFit.reason", contains("NC_YEAR"))
        .body("nodes[4].doesNotFit[0].words", equalTo("takes NC years 7 to 11"))
        .body("nodes[5].doesNotFit.reason", contains("TOO_FAR"))
        .body("nodes[5].doesNotFit[0].words", equalTo("is 5.6 miles away"));
  }

  @Test
  void turnsPagesWithoutLosingOrRepeatingAnything() {
    // Given
    List<String> names = new ArrayList<>();
    String after = null;
    // When
    do {
      Map<String, Object> page = new HashMap<>();
      page.put("filter", Map.of("near", near(5), "need", "SLCN"));
      page.put("first", 1);
      page.put("includeUnsuitable", true);
      if (after != null) {
        page.put("after", after);
      }
      var answer = ask(page, Roles.PLACE_PLANNER).statusCode(200).extract().jsonPath();
      assertThat(answer.getInt("totalCount")).isEqualTo(7);
      names.addAll(answer.getList("nodes.name"));
      after = answer.getString("endCursor");
    } while (after != null);
    // Then
    assertThat(names)
        .containsExactly("Full", "Near", "Any need", "Older", "Other need", "Fuller", "Far");
  }

  @Test
  void findsByWardPhaseSettingAndTextFromEverywhere() {
    search(Map.of("wards", List.of(WARD), "phases", List.of("PRIMARY"), "text", "alpha"))
        .body("nodes.name", contains("Full", "Near", "Other need"))
        .body("nodes[0].distanceMiles", nullValue());
    search(Map.of("urns", List.of("912004"))).body("nodes.name", contains("Away"));
    search(Map.of("urns", List.of("912004"), "statuses", List.of("CLOSED")))
        .body("totalCount", equalTo(0));
    search(Map.of("urns", List.of("912001"), "hasVacancy", true, "need", "SLCN"))
        .body("nodes.name", contains("Near"));
  }

  @Test
  void countsPlacesOnTheDayAskedFor() {
    ask(
            Map.of("filter", Map.of("near", near(5), "hasVacancy", true), "on", "2019-10-01"),
            Roles.PLACE_PLANNER)
        .statusCode(200)
        .body("totalCount", equalTo(0));
  }

  @Test
  void findsWhatIsToBeOpenOnADayToCome() {
    // Given
    LocalDate today = new LondonClock().today();
    Map<String, Object> body = new HashMap<>(Registry.provisionBody("912006", 5));
    body.put("kind", "RESOURCE_PROVISION");
    body.put("name", "Coming");
    body.put("status", "APPROVED");
    body.put("opensOn", today.plusDays(60).toString());
    Registry.post("/v1/provisions", body).statusCode(201);
    var there = Map.of("urns", List.of("912006"));
    // When, then
    ask(Map.of("filter", there, "on", today.plusDays(60).toString()), Roles.PLACE_PLANNER)
        .body("nodes.name", contains("Coming"))
        .body("nodes[0].status", equalTo("APPROVED"));
    ask(Map.of("filter", there, "on", today.plusDays(59).toString()), Roles.PLACE_PLANNER)
        .body("totalCount", equalTo(0));
    ask(Map.of("filter", there, "includeUnsuitable", true), Roles.PLACE_PLANNER)
        .body("nodes[0].doesNotFit.reason", contains("NOT_OPEN"))
        .body("nodes[0].doesNotFit[0].words", containsString("is APPROVED"));
  }

  @Test
  void offersTheNearestKnownSectorForAnUnknownPostcode() {
    search(Map.of("near", Map.of("postcode", "ze10zz", "withinMiles", 5)), 422)
        .body("errors[0].code", equalTo("UNKNOWN_POSTCODE"))
        .body("errors[0].field", equalTo("filter.near.postcode"))
        .body("errors[0].message", containsString("ZE1 0, with 2 postcodes"))
        .body("nearest.name", equalTo("ZE1 0"))
        .body("nearest.example", equalTo("ZE1 0AA"))
        .body("nearest.centre.easting", equalTo(440050));
    search(Map.of("near", Map.of("postcode", "ZE3 9ZZ", "withinMiles", 5)), 422)
        .body("nearest.name", equalTo("ZE"));
    search(Map.of("near", Map.of("postcode", "KW17 2AA", "withinMiles", 5)), 422)
        .body("errors[0].code", equalTo("UNKNOWN_POSTCODE"))
        .body("nearest", nullValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"S60", "S60 2T", "ABCDEF", "ZE1 0AA ZE1", "\u0000"})
  void refusesWhatIsNoPostcode(String postcode) {
    search(Map.of("near", Map.of("postcode", postcode, "withinMiles", 5)), 422)
        .body("errors[0].code", equalTo("POSTCODE_FORMAT"));
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"filter\":{\"wards\":[\"E99999999\"]}}',filter.wards",
    "'{\"filter\":{\"wards\":[\"nowhere\"]}}',filter.wards",
    "'{\"filter\":{\"ncYear\":21}}',filter.ncYear",
    "'{\"filter\":{\"text\":\"a\\u0000b\"}}',filter.text",
    "'{\"filter\":{\"near\":{\"postcode\":\"ZE1 0AA\",\"withinMiles\":0}}}',filter.near.withinMiles",
    "'{\"on\":\"1999-12-31\"}',on",
    "'{\"on\":\"2101-09-01\"}',on",
    "'{\"first\":101}',first",
    "'{\"after\":\"x\"}',after"
  })
  void refusesWhatCannotBeAnswered(String body, String field) {
    Registry.planner()
        .contentType(ContentType.JSON)
        .body(body)
        .post(SEARCH)
        .then()
        .statusCode(422)
        .body("code", equalTo("VALIDATION"))
        .body("errors[0].field", containsString(field));
  }

  @ParameterizedTest
  @ValueSource(strings = {Roles.ANALYST, Roles.EAH_COORDINATOR})
  void keepsSmallNumbersFromEverybodyElse(String role) {
    // When
    var found = ask(Map.of("filter", Map.of("near", near(5))), role).statusCode(200);
    // Then
    found
        .body("nodes[0].name", equalTo("Full"))
        .body("nodes[0].version", equalTo(0))
        .body("nodes[0].places", equalTo(Map.of("commissioned", 1)))
        .body(
            "nodes.find { it.name == 'Fuller' }.places",
            equalTo(Map.of("commissioned", 20, "occupied", 15)));
    Registry.as(role)
        .contentType(ContentType.JSON)
        .body(Map.of("ids", List.of(requireNonNull(full))))
        .post("/v1/provisions/query")
        .then()
        .statusCode(200)
        .body("provisions[0].version", equalTo(0))
        .body("provisions[0].places", equalTo(Map.of("commissioned", 1)));
  }

  @Test
  void tellsTheAgreementAndTheLatestVisitToThoseWhoseBusinessTheyAre() {
    // Given
    LocalDate today = new LondonClock().today();
    UUID provision = enter("912005", "Promised", "SUPPORT_BASE", "SLCN", 0, 6, 5);
    Registry.as(Roles.COMMISSIONER)
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "provisionId",
                provision,
                "reference",
                "SLA-912005",
                "startsOn",
                today.minusDays(9).toString(),
                "endsOn",
                today.plusDays(300).toString(),
                "reviewOn",
                today.plusDays(30).toString(),
                "fundingGbp",
                100,
                "requirements",
                List.of()))
        .post("/v1/agreements")
        .then()
        .statusCode(201);
    var question = Map.<String, Object>of("filter", Map.of("urns", List.of("912005")));
    // When, then
    ask(question, Roles.ANALYST)
        .body("nodes[0].agreement.reference", equalTo("SLA-912005"))
        .body("nodes[0].agreement.reviewOn", equalTo(today.plusDays(30).toString()))
        .body("nodes[0].latestQualityReview", nullValue());
    ask(question, Roles.EAH_COORDINATOR)
        .body("totalCount", equalTo(1))
        .body("nodes[0].agreement", nullValue());
  }

  @Test
  void answersNobodyElseWhereThereIsAVacancy() {
    ask(
            Map.of(
                "filter", Map.of("hasVacancy", true, "near", near(5)), "includeUnsuitable", true),
            Roles.ANALYST)
        .statusCode(422)
        .body("errors[0].field", equalTo("filter.hasVacancy"))
        .body("errors[0].code", equalTo("SMALL_NUMBERS"));
  }

  @Test
  void showsAUserOfASettingItsOwnFiguresOnly() {
    // When, then
    asSetting("912001", Map.of())
        .statusCode(200)
        .body("nodes.name", contains("Full", "Near", "Other need"))
        .body("nodes[1].places.available", equalTo(5));
    asSetting("912001", Map.of("hasVacancy", true))
        .statusCode(422)
        .body("errors[0].code", equalTo("SMALL_NUMBERS"));
    asSetting("912001", Map.of("urns", List.of("912002"))).statusCode(403);
  }

  private static ValidatableResponse asSetting(String urn, Map<String, Object> filter) {
    return given()
        .auth()
        .oauth2(TestTokens.settingToken(urn))
        .contentType(ContentType.JSON)
        .body(Map.of("filter", filter))
        .post(SEARCH)
        .then();
  }

  private static Map<String, Object> near(int miles) {
    return Map.of("postcode", HERE, "withinMiles", miles);
  }

  private static ValidatableResponse search(Map<String, Object> filter) {
    return search(filter, 200);
  }

  private static ValidatableResponse search(Map<String, Object> filter, int status) {
    return ask(Map.of("filter", filter), Roles.PLACE_PLANNER).statusCode(status);
  }

  private static ValidatableResponse ask(Map<String, Object> body, String role) {
    return Registry.as(role).contentType(ContentType.JSON).body(body).post(SEARCH).then();
  }

  private static String school(String urn, String name, int easting, String more) {
    return "%s,372,%s,Open,Primary,ZE1 0AA,%d,1140000,%s\n".formatted(urn, name, easting, more);
  }

  private static UUID enter(
      String urn, String name, String kind, @Nullable String need, int from, int to, int places) {
    Map<String, Object> body = new HashMap<>(Registry.provisionBody(urn, places));
    body.put("name", name);
    body.put("kind", kind);
    body.put("needs", need == null ? List.of() : List.of(need));
    body.put("ncYearFrom", from);
    body.put("ncYearTo", to);
    body.put("reference", reference(name));
    return UUID.fromString(
        Registry.post("/v1/provisions", body).statusCode(201).extract().path("id"));
  }

  private static void fill(UUID provision, int pupils) {
    var file =
        new StringBuilder(
            "provision_reference,pupil_ref,need,nc_year,status,hold_until,starts_on,ends_on\n");
    for (int i = 0; i < pupils; i++) {
      file.append(reference("Fuller"))
          .append(",")
          .append(Registry.pupil())
          .append(",ASD,4,ACCEPTED,,2024-09-02,\n");
    }
    Registry.upload("placements", file.toString()).statusCode(200);
    Registry.provisions(provision).body("provisions[0].places.occupied", equalTo(pupils));
  }

  private static String reference(String name) {
    return "finding " + name;
  }
}
