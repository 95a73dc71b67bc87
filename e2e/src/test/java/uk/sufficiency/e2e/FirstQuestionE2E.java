package uk.sufficiency.e2e;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Questions 2, 3 and 6 of the API as their users put them, answered by the demo. */
class FirstQuestionE2E {

  @Test
  void whereIsThereAPlaceNow() {
    Suite.ask(
            "place-planner",
            """
            query PlacesNear {
              provisions(
                filter: { kinds: [RESOURCE_PROVISION, SUPPORT_BASE, SPECIALIST_BASE], need: SLCN, ncYear: 4,
                          hasVacancy: true, near: { postcode: "S60 2TH", withinMiles: 5 } }
                on: "2026-11-20", first: 20, after: null
              ) {
                totalCount
                pageInfo { hasNextPage endCursor }
                nodes {
                  id version name kind status needs ncYearFrom ncYearTo distanceMiles
                  setting { urn name phase postcode ward { code name } trust { name } }
                  places { commissioned offered occupied available }
                  agreement { reference reviewOn }
                  latestQualityReview { visitedOn overall }
                }
              }
            }
            """)
        .statusCode(200)
        .body("errors", nullValue())
        .body("data.provisions.totalCount", greaterThan(0))
        .body("data.provisions.nodes", not(empty()))
        .body("data.provisions.nodes.distanceMiles.every { it <= 5 }", equalTo(true))
        .body("data.provisions.nodes.places.available", everyItem(greaterThan(0)))
        .body("data.provisions.nodes.setting.ward.code", everyItem(notNullValue()));
  }

  @Test
  void smallNumbersStayWithThosePlanningPlaces() {
    Suite.ask("analyst", "{ provisions(first: 100) { nodes { places { offered available } } } }")
        .statusCode(200)
        .body("errors", nullValue())
        .body("data.provisions.nodes.places.offered", everyItem(nullValue()))
        .body("data.provisions.nodes.places.available", everyItem(nullValue()));
  }

  @Test
  void oneQuestionIsAnsweredByThreeServices() {
    Suite.ask(
            "commissioner",
            """
            query Setting {
              setting(urn: "140646") {
                name phase ward { code name }
                provisions { id kind places { commissioned occupied available } }
                supportRequests(first: 10) { nodes { id theme status raisedOn waitingDays } }
                visits(first: 10) { nodes { id on team { discipline } outcome { summary recommendations { text dueOn status } } } }
                wardDemand { year median lower80 upper80 }
              }
            }
            """)
        .statusCode(200)
        .body("errors", nullValue())
        .body("data.setting.phase", equalTo("Secondary"))
        .body("data.setting.ward.code", notNullValue())
        .body("data.setting.provisions.kind", hasItem("RESOURCE_PROVISION"))
        .body("data.setting.supportRequests.nodes", not(empty()))
        .body("data.setting.visits.nodes.team.discipline.flatten()", not(empty()))
        .body(
            "data.setting.wardDemand.median.collect { it.toDouble() }",
            everyItem(greaterThan(0.0)));
  }

  @Test
  void graphiqlStartsByAScriptThatKeepsTheTokenOutOfTheAddressBar() {
    Suite.asNobody()
        .get("/graphql-ui/render.js")
        .then()
        .statusCode(200)
        .body(containsString("createFetcher"))
        .body(not(containsString("history")));
  }

  @Test
  void willThereBeEnoughPlaces() {
    Suite.ask(
            "commissioner",
            """
            query Sufficiency {
              sufficiency(scenario: "unmitigated", fromYear: 2026, toYear: 2031) {
                forecast { id madeOn model seed simulations accuracy { horizonYears mape mase coverage80 coverage95 } }
                rows {
                  year kind
                  demand { median lower80 upper80 lower95 upper95 }
                  capacity { open pipeline total }
                  gap { median lower80 upper80 }
                  probabilityShort
                  cost { median lower80 upper80 }
                }
              }
            }
            """)
        .statusCode(200)
        .body("errors", nullValue())
        .body("data.sufficiency.forecast.accuracy.horizonYears", hasItems(1, 2, 3))
        .body("data.sufficiency.rows.year", hasItems(2026, 2031))
        .body("data.sufficiency.rows.kind", hasItems("SPECIAL_SCHOOL", "RESOURCE_PROVISION"))
        .body(
            "data.sufficiency.rows.find { it.kind == 'SPECIAL_SCHOOL' && it.year == 2028 }.gap.median",
            notNullValue())
        .body(
            "data.sufficiency.rows.find { it.kind == 'SPECIAL_SCHOOL' && it.year == 2028 }.cost.median.toDouble()",
            greaterThan(0.0));
  }

  @Test
  void aPlaceIsOfferedAcceptedAndEnded() {
    // Given
    var provision = Provisions.register("A place is offered");
    var pupil = "pr_" + "e".repeat(42) + "1";
    // When
    var offered =
        Suite.ask(
                "place-planner",
                """
                mutation Offer($input: OfferPlaceInput!) {
                  offerPlace(input: $input) {
                    placement { id status } provision { id version places { offered available } }
                  }
                }
                """,
                Map.of(
                    "input",
                    Map.of(
                        "provisionId",
                        provision.id(),
                        "pupilRef",
                        pupil,
                        "need",
                        "SLCN",
                        "ncYear",
                        4,
                        "holdUntil",
                        LocalDate.now(java.time.ZoneId.of("Europe/London")).plusDays(14).toString(),
                        "expectedVersion",
                        provision.version())))
            .statusCode(200)
            .body("errors", nullValue())
            .body("data.offerPlace.placement.status", equalTo("OFFERED"))
            .body("data.offerPlace.provision.places.offered", equalTo(1))
            .body("data.offerPlace.provision.places.available", equalTo(9))
            .extract()
            .jsonPath();
    // Then: whoever saw the version before is told so, and who has the new one may go on
    Suite.ask(
            "place-planner",
            """
            mutation Accept($input: AcceptPlaceInput!) {
              acceptPlace(input: $input) { placement { status } }
            }
            """,
            Map.of(
                "input",
                Map.of(
                    "placementId", offered.getString("data.offerPlace.placement.id"),
                    "startsOn", LocalDate.now(java.time.ZoneId.of("Europe/London")).toString(),
                    "expectedVersion", provision.version())))
        .statusCode(200)
        .body("errors", hasSize(1))
        .body("errors[0].extensions.code", equalTo("STALE_VERSION"));
    var placement = offered.getString("data.offerPlace.placement.id");
    var today = LocalDate.now(java.time.ZoneId.of("Europe/London"));
    change("acceptPlace", "AcceptPlaceInput", placement, "startsOn", today, provision.version() + 1)
        .body("data.change.placement.status", equalTo("ACCEPTED"))
        .body("data.change.provision.places.occupied", equalTo(1))
        .body("data.change.provision.places.offered", equalTo(0));
    change("endPlacement", "EndPlacementInput", placement, "endsOn", today, provision.version() + 2)
        .body("data.change.placement.status", equalTo("ENDED"));
  }

  private static ValidatableResponse change(
      String mutation, String type, String placement, String date, LocalDate on, long version) {
    return Suite.ask(
            "place-planner",
            "mutation C($input: %s!) { change: %s(input: $input) { placement { status } provision { places { offered occupied } } } }"
                .formatted(type, mutation),
            Map.of(
                "input",
                Map.of("placementId", placement, date, on.toString(), "expectedVersion", version)))
        .statusCode(200)
        .body("errors", nullValue());
  }
}
