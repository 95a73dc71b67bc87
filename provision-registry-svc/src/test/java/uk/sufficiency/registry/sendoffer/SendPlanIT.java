package uk.sufficiency.registry.sendoffer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.sufficiency.kit.identity.Roles;
import uk.sufficiency.kit.testing.TestTokens;
import uk.sufficiency.localstack.testing.InfrastructureResource;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.Registry;
import uk.sufficiency.registry.sendoffer.PublicOffer.Item;
import uk.sufficiency.registry.sendoffer.model.AreaOfNeed;
import uk.sufficiency.registry.sendoffer.model.OfferLevel;

@QuarkusTest
@WithTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "database", value = "registry"))
@WithTestResource(TestTokens.class)
class SendPlanIT {

  private static final String HEADER =
      "URN,LA (code),EstablishmentName,EstablishmentStatus (name),PhaseOfEducation (name),"
          + "TypeOfEstablishment (name)\n";
  private static final LocalDate REVIEW = new LondonClock().today().plusYears(1);

  @Inject PublicSendOffer publicOffer;

  @Test
  void keepsADraftFromThePublicUntilItIsPublished() {
    // Given
    Registry.school("952001");
    save("952001", 0, items("Visual timetables")).statusCode(200).body("version", equalTo(1));
    assertThat(publicItems("952001")).isEmpty();
    // When
    publish("952001", 1)
        .statusCode(200)
        .body("status", equalTo("PUBLISHED"))
        .body("publishedOn", equalTo(new LondonClock().today().toString()));
    // Then
    assertThat(publicItems("952001"))
        .containsExactly(
            new Item(
                OfferLevel.CLASSROOM,
                AreaOfNeed.COMMUNICATION_AND_INTERACTION,
                "Visual timetables"));
    save("952001", 2, items("Signing")).body("status", equalTo("DRAFT")).body("items", hasSize(4));
    assertThat(publicItems("952001")).extracting(Item::offer).containsExactly("Visual timetables");
    publish("952001", 3).statusCode(200);
    assertThat(publicItems("952001")).extracting(Item::offer).containsExactly("Signing");
    post("952001", "withdraw", 4).body("status", equalTo("WITHDRAWN"));
    assertThat(publicItems("952001")).isEmpty();
  }

  @Test
  void refusesToPublishAPlanWithGaps() {
    // Given
    Registry.school("952002");
    save("952002", 0, items("Visual timetables").subList(0, 3)).statusCode(200);
    // When, then
    publish("952002", 1)
        .statusCode(422)
        .body("errors", hasSize(1))
        .body("errors[0].message", containsString("SENSORY_AND_PHYSICAL"));
  }

  @Test
  void turnsAwayAStaleWriter() {
    // Given
    Registry.school("952003");
    save("952003", 0, items("Signing")).statusCode(200);
    // When, then
    save("952003", 0, items("Signing"))
        .statusCode(409)
        .body("code", equalTo("STALE_VERSION"))
        .body("currentVersion", equalTo(1));
    publish("952003", 2).statusCode(409).body("code", equalTo("STALE_VERSION"));
  }

  @Test
  void letsASettingWriteItsOwnPlanOnly() {
    // Given
    Registry.school("952004");
    Registry.school("952005");
    Map<String, Object> plan = plan(0, items("Signing"));
    // When, then
    asSetting("952004").body(plan).put(path("952004")).then().statusCode(200);
    asSetting("952004").body(plan).put(path("952005")).then().statusCode(403);
    asSetting("952004").body(version(0)).post(path("952005") + "/publish").then().statusCode(403);
    asSetting("952004").get(path("952005")).then().statusCode(403);
    asSetting("952004").get(path("952004")).then().statusCode(200).body("items", hasSize(4));
    Registry.as(Roles.COMMISSIONER)
        .contentType(ContentType.JSON)
        .body(plan)
        .put(path("952005"))
        .then()
        .statusCode(403);
  }

  @Test
  void refusesWhatCannotBeAPlan() {
    // Given
    Registry.school("952006");
    Registry.upload("gias", HEADER + "952007,372,Gone,Closed,Primary,\n").statusCode(200);
    List<Map<String, Object>> twice = List.of(items("A").get(0), items("A").get(0));
    // When, then
    Registry.planner().get(path("952006")).then().statusCode(404);
    publish("952006", 1).statusCode(404).body("detail", containsString("expectedVersion 0"));
    save("959999", 0, items("A")).statusCode(404);
    save("952007", 0, items("A")).statusCode(409);
    save("952006", 0, twice).statusCode(422).body("errors[0].code", equalTo("DUPLICATE"));
    save("no-urn", 0, items("A")).statusCode(422);
  }

  @Test
  void namesMainstreamSettingsThatHaveNoPlanInOrder() {
    // Given
    Registry.upload(
            "gias",
            HEADER
                + "952011,372,Without,Open,Primary,Community school\n"
                + "952012,372,Drafting,Open,Secondary,Academy converter\n"
                + "952013,372,In order,Open,Nursery,Local authority nursery school\n"
                + "952014,372,Special,Open,Not applicable,Community special school\n"
                + "952015,372,Private,Open,Primary,Other independent school\n"
                + "952016,372,Gone,Closed,Primary,Community school\n")
        .statusCode(200);
    save("952012", 0, items("Signing")).statusCode(200);
    save("952013", 0, items("Signing")).statusCode(200);
    publish("952013", 1).statusCode(200);
    // When, then
    list(true)
        .body(of("952011") + ".standing", equalTo("NO_PLAN"))
        .body(of("952012") + ".standing", equalTo("NOT_PUBLISHED"))
        .body(of("952013"), nullValue())
        .body(of("952014"), nullValue())
        .body(of("952015"), nullValue())
        .body(of("952016"), nullValue());
    list(false).body(of("952013") + ".standing", equalTo("IN_ORDER"));
    Registry.post("/v1/send-plans/query", Map.of("urns", List.of("952011", "952012", "952013")))
        .statusCode(200)
        .body("plans.urn", equalTo(List.of("952012", "952013")));
  }

  private List<Item> publicItems(String urn) {
    return publicOffer.list().await().atMost(Duration.ofSeconds(10)).stream()
        .filter(offer -> offer.urn().equals(urn))
        .flatMap(offer -> offer.items().stream())
        .toList();
  }

  private static String of(String urn) {
    return "settings.find { it.urn == '" + urn + "' }";
  }

  private static ValidatableResponse list(boolean missing) {
    return Registry.planner().get("/v1/send-plans?missing=" + missing).then().statusCode(200);
  }

  private static ValidatableResponse save(
      String urn, long version, List<Map<String, Object>> items) {
    return Registry.planner()
        .contentType(ContentType.JSON)
        .body(plan(version, items))
        .put(path(urn))
        .then();
  }

  private static ValidatableResponse publish(String urn, long version) {
    return post(urn, "publish", version);
  }

  private static ValidatableResponse post(String urn, String what, long version) {
    return Registry.post(path(urn) + "/" + what, version(version));
  }

  private static io.restassured.specification.RequestSpecification asSetting(String urn) {
    return RestAssured.given()
        .auth()
        .oauth2(TestTokens.settingToken(urn))
        .contentType(ContentType.JSON);
  }

  private static String path(String urn) {
    return "/v1/settings/" + urn + "/send-plan";
  }

  private static Map<String, Object> version(long version) {
    return Map.of("expectedVersion", version);
  }

  private static Map<String, Object> plan(long version, List<Map<String, Object>> items) {
    return Map.of("expectedVersion", version, "reviewOn", REVIEW.toString(), "items", items);
  }

  /** One item for each area, of all levels; only the first is public. */
  private static List<Map<String, Object>> items(String first) {
    List<Map<String, Object>> items = new ArrayList<>();
    items.add(item("CLASSROOM", AreaOfNeed.COMMUNICATION_AND_INTERACTION, first, true));
    items.add(item("WHOLE_SCHOOL", AreaOfNeed.COGNITION_AND_LEARNING, "Reading", false));
    items.add(
        item("INDIVIDUAL", AreaOfNeed.SOCIAL_EMOTIONAL_AND_MENTAL_HEALTH, "Key adult", false));
    items.add(item("WHOLE_SCHOOL", AreaOfNeed.SENSORY_AND_PHYSICAL, "Ramps", false));
    return items;
  }

  private static Map<String, Object> item(
      String level, AreaOfNeed area, String offer, boolean shown) {
    return Map.of("level", level, "area", area, "offer", offer, "shownPublicly", shown);
  }
}
