package uk.sufficiency.registry.openreferral;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sufficiency.kit.testing.TestTokens;
import uk.sufficiency.localstack.testing.InfrastructureResource;

/** Nobody here has a token. */
@QuarkusTest
@WithTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "database", value = "registry"))
@WithTestResource(TestTokens.class)
class OpenReferralIT {

  private static final String FEED = "/v1/open-referral";

  @BeforeEach
  void aFeed() {
    OpenFeed.fill();
  }

  @Test
  void listsWhatIsOpenAndNothingThatIsPlannedClosedOrAtHome() {
    feed("/services?search=Lathe School&per_page=100")
        .statusCode(200)
        .body("total_items", equalTo(4))
        .body("size", equalTo(4))
        .body("page_number", equalTo(1))
        .body("first_page", equalTo(true))
        .body("last_page", equalTo(true))
        .body("empty", equalTo(false))
        .body("contents.name", hasItems("The Base, Lathe School", "The Yard, Lathe School"))
        .body("contents.find { it.name.startsWith('The Base') }.status", equalTo("active"))
        .body(
            "contents.find { it.name.startsWith('The Yard') }.status",
            equalTo("temporarily closed"))
        .body("contents.organization.name", everyItem(equalTo("Lathe School")))
        .body("contents[0].attributes", nullValue())
        .body("contents[0].service_at_locations", nullValue());
  }

  @Test
  void answersOneServiceWithAllThatBelongsToIt() {
    // Given
    String id = idOf("The Base, Lathe School");
    // When, then
    feed("/services/" + id)
        .statusCode(200)
        .body("id", equalTo(id))
        .body("minimum_age", equalTo(4))
        .body("maximum_age", equalTo(11))
        .body("organization.organization_identifiers.identifier", hasItem("970001"))
        .body("service_at_locations[0].location.location_type", equalTo("physical"))
        .body("service_at_locations[0].location.addresses[0].postal_code", equalTo("S60 2TH"))
        .body("service_at_locations[0].location.addresses[0].city", equalTo("Rotherham"))
        .body("attributes.taxonomy_term.term", hasItems("SLCN", "SPECIALIST_BASE", "NC_YEAR_4"));
    feed("/service_at_locations/" + pathOf(id, "service_at_locations[0].id"))
        .statusCode(200)
        .body("service.id", equalTo(id))
        .body("location.id", equalTo(pathOf(id, "service_at_locations[0].location.id")));
  }

  @Test
  void saysOfAClosedOneThatItIsDefunct() {
    // Given
    String closed = OpenFeed.idOf("O-3");
    // When, then
    feed("/services/" + closed).statusCode(200).body("status", equalTo("defunct"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"O-4", "O-5"})
  void tellsNobodyOfWhatIsPlannedOrAtHome(String reference) {
    feed("/services/" + OpenFeed.idOf(reference))
        .statusCode(404)
        .body("code", equalTo("NOT_FOUND"));
  }

  @Test
  void tellsOfASettingsOwnOfferOncePublishedAndOnlyOfWhatItShows() {
    // Given
    String found = "/services?search=Lathe School&taxonomy_term_id=" + term("MAINSTREAM");
    int version = OpenFeed.saveSendPlan();
    feed(found).body("contents.name", not(hasItem("SEND offer, Lathe School")));
    // When
    OpenFeed.publishSendPlan(version);
    // Then
    String id = feed(found).extract().path("contents.find { it.name.startsWith('SEND offer') }.id");
    feed("/services/" + id)
        .statusCode(200)
        .body("status", equalTo("active"))
        .body("description", containsString("Classroom (communication and interaction): Signing"))
        .body("description", not(containsString("for staff only")))
        .body("service_at_locations[0].location.id", equalTo(locationOf("The Base, Lathe School")));
    assertThat(java.util.UUID.fromString(id).version()).isEqualTo(3);
    OpenFeed.withdrawSendPlan(version + 1);
    feed("/services/" + id).statusCode(404);
  }

  @Test
  void saysNothingOfPlacesOrPupils() {
    // Given
    String all =
        feed("/services?per_page=100").extract().asString()
            + feed("/services/" + idOf("The Base, Lathe School")).extract().asString()
            + feed("/service_at_locations?per_page=100").extract().asString();
    // When, then
    assertThat(all)
        .doesNotContainIgnoringCase("commissioned\"")
        .doesNotContainIgnoringCase("offered")
        .doesNotContainIgnoringCase("occupied")
        .doesNotContainIgnoringCase("available")
        .doesNotContainIgnoringCase("vacanc")
        .doesNotContain("pr_");
  }

  @Test
  void findsByNeedYearAndKind() {
    // When, then
    feed("/services?search=Lathe&taxonomy_term_id=" + term("SLCN"))
        .body("contents.name", equalTo(List.of("The Base, Lathe School")));
    feed("/services?search=Lathe&taxonomy_term_id=" + term("NC_YEAR_9"))
        .body(
            "contents.name", equalTo(List.of("The Upper, Lathe School", "The Yard, Lathe School")));
    feed("/services?search=Lathe&taxonomy_term_id=" + term("POST_16"))
        .body("contents.name", equalTo(List.of("The Upper, Lathe School")));
    feed("/services?search=Lathe&taxonomy_term_id=" + term("MAINSTREAM"))
        .body("contents.name", equalTo(List.of("Everybody, Lathe School")));
    feed("/services?search=Lathe&taxonomy_id=" + taxonomy("SEND need"))
        .body("contents.name", not(hasItem("Everybody, Lathe School")))
        .body("contents", hasSize(3));
  }

  @Test
  void findsByAgeAsTheProfileSays() {
    feed("/services?search=Lathe&minimum_age=5&maximum_age=19")
        .body(
            "contents.name", equalTo(List.of("The Upper, Lathe School", "The Yard, Lathe School")));
  }

  @Test
  void findsWhatIsAroundAPostcode() {
    feed("/service_at_locations?postcode=s602th&proximity=1000&search=Lathe")
        .statusCode(200)
        .body("contents", hasSize(4))
        .body("contents[0].location.latitude", org.hamcrest.Matchers.notNullValue())
        .body("contents[0].service.name", equalTo("Everybody, Lathe School"));
    feed("/service_at_locations?postcode=S66 9ZZ&proximity=1000&search=Lathe")
        .statusCode(200)
        .body("empty", equalTo(true))
        .body("total_items", equalTo(0))
        .body("total_pages", equalTo(1));
  }

  @Test
  void turnsPages() {
    feed("/services?search=Lathe&per_page=3&page=2")
        .statusCode(200)
        .body("total_items", equalTo(4))
        .body("total_pages", equalTo(2))
        .body("size", equalTo(1))
        .body("first_page", equalTo(false))
        .body("last_page", equalTo(true));
    feed("/taxonomy_terms?per_page=10&page=6")
        .body("contents", hasSize(lessThanOrEqualTo(10)))
        .body("last_page", equalTo(true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/services?search=Lathe&per_page=3&page=3",
        "/taxonomies?page=2",
        "/services/00000000-0000-4000-8000-000000000000",
        "/services/none",
        "/service_at_locations/none",
        "/taxonomies/00000000-0000-4000-8000-000000000000",
        "/taxonomy_terms/none",
        "/organizations"
      })
  void saysWhenThereIsNoSuchThing(String address) {
    feed(address)
        .statusCode(404)
        .contentType(startsWith("application/problem+json"))
        .body("code", equalTo("NOT_FOUND"));
  }

  @ParameterizedTest
  @CsvSource({
    "/services?page=0,page",
    "/services?page=x,page",
    "/services?per_page=101,per_page",
    "/taxonomy_terms?per_page=0,per_page",
    "/taxonomies?search=a,search",
    "/services?taxonomy_term_id=SLCN,taxonomy_term_id",
    "/services?taxonomy_term_id=00000000-0000-4000-8000-000000000000,taxonomy_term_id",
    "/services?postcode=S60 2TH,postcode",
    "/service_at_locations?postcode=S60 2TH,proximity",
    "/service_at_locations?postcode=nowhere&proximity=9,postcode",
    "/service_at_locations?postcode=ZE9 9ZZ&proximity=9,postcode",
    "/services?day=MO,day"
  })
  void refusesWhatItDoesNotUnderstand(String address, String field) {
    feed(address)
        .statusCode(422)
        .body("code", equalTo("VALIDATION"))
        .body("errors[0].field", equalTo(field));
  }

  @Test
  void namesTheKnownParameters() {
    feed("/services?vacancy=true").body("detail", containsString("taxonomy_term_id"));
  }

  private static ValidatableResponse feed(String address) {
    return given().get(FEED + address).then();
  }

  private static String idOf(String name) {
    return feed("/services?search=Lathe&per_page=100")
        .extract()
        .path("contents.find { it.name == '" + name + "' }.id");
  }

  private static String locationOf(String name) {
    return pathOf(idOf(name), "service_at_locations[0].location.id");
  }

  private static String pathOf(String service, String path) {
    return feed("/services/" + service).extract().path(path);
  }

  private static String term(String code) {
    return feed("/taxonomy_terms?per_page=100")
        .extract()
        .path("contents.find { it.term == '" + code + "' }.id");
  }

  private static String taxonomy(String name) {
    return feed("/taxonomies").extract().path("contents.find { it.name == '" + name + "' }.id");
  }
}
