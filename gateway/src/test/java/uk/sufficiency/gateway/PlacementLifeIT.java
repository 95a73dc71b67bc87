package uk.sufficiency.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sufficiency.gateway.testing.Ask;
import uk.sufficiency.gateway.testing.Call;
import uk.sufficiency.gateway.testing.StandIns;
import uk.sufficiency.kit.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestTokens.class)
@QuarkusTestResource(StandIns.class)
class PlacementLifeIT {

  private static final String REF = "pr_abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";
  private static final String ID = "\"" + StandIns.PLACEMENT_ID + "\"";
  private static final String PROVISION = "\"" + StandIns.PROVISION_ID + "\"";

  @BeforeEach
  void asUsual() {
    StandIns.reset();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "declinePlace   | declinedOn: \"2026-11-20\", reason: \"too far\" | decline",
        "withdrawOffer  | withdrawnOn: \"2026-11-20\"                     | withdraw",
        "startPlacement | startedOn: \"2026-11-20\"                       | start",
        "endPlacement   | endsOn: \"2027-07-20\"                          | end",
        "acceptPlace    | startsOn: \"2026-11-20\"                        | accept"
      })
  void shouldPassOnWhatBecomesOfAPlacement(String mutation, String fields, String address) {
    // When
    var json =
        ask(
            "mutation { %s(input: { placementId: %s, %s, expectedVersion: 7 }) { placement { id status heldFrom } } }"
                .formatted(mutation, ID, fields));
    // Then
    assertThat(json.getString("data.%s.placement.id".formatted(mutation)))
        .isEqualTo(StandIns.PLACEMENT_ID);
    Call sent = StandIns.REGISTRY.calls().getFirst();
    assertThat(sent.path()).isEqualTo("/v1/placements/" + StandIns.PLACEMENT_ID + "/" + address);
    assertThat(sent.json().path("expectedVersion").asInt()).isEqualTo(7);
    assertThat(sent.json().has("placementId")).isFalse();
  }

  @Test
  void shouldOfferFromADayAndBeyondTheCommissionedPlaces() {
    // When
    ask(
        """
        mutation { offerPlace(input: { provisionId: %s, pupilRef: "%s", need: SLCN, ncYear: 4,
          from: "2027-09-01", holdUntil: "2026-12-04", expectedVersion: 7,
          overNumber: { reason: "tribunal" } }) { placement { overNumber { by reason } } } }
        """
            .formatted(PROVISION, REF));
    // Then
    var sent = StandIns.REGISTRY.calls().getFirst().json();
    assertThat(sent.path("from").asText()).isEqualTo("2027-09-01");
    assertThat(sent.path("overNumber").path("reason").asText()).isEqualTo("tribunal");
  }

  @Test
  void shouldTransferAPupil() {
    // When
    var json =
        ask(
            """
            mutation { transferPlacement(input: { placementId: %s, toProvisionId: %s,
              startsOn: "2027-09-01", expectedVersion: 3, toExpectedVersion: 8 }) {
                placement { id } former { endsOn } provision { version } formerProvision { id } } }
            """
                .formatted(ID, PROVISION));
    // Then
    assertThat(json.getInt("data.transferPlacement.provision.version")).isEqualTo(8);
    var sent = StandIns.REGISTRY.calls().getFirst().json();
    assertThat(sent.path("toExpectedVersion").asInt()).isEqualTo(8);
  }

  @Test
  void shouldKeepAWaitingList() {
    // When
    var json =
        ask(
            """
            mutation {
              joinWaitingList(input: { provisionId: %1$s, pupilRef: "%2$s", need: SLCN, ncYear: 4 }) {
                entry { id position } }
              leaveWaitingList(input: { provisionId: %1$s, entryId: "e1", reason: "moved away" }) {
                entry { leftReason } } }
            """
                .formatted(PROVISION, REF));
    // Then
    assertThat(json.getInt("data.joinWaitingList.entry.position")).isEqualTo(1);
    assertThat(StandIns.REGISTRY.calls().getLast().json().path("reason").asText())
        .isEqualTo("moved away");
  }

  @Test
  void shouldRefuseARawPupilNumberOnAWaitingList() {
    // When
    var answer =
        Ask.as(
            "place-planner",
            """
            mutation { joinWaitingList(input: { provisionId: %s, pupilRef: "A801200001001",
              need: SLCN, ncYear: 4 }) { entry { id } } }
            """
                .formatted(PROVISION));
    // Then
    assertThat(answer.jsonPath().getString("errors[0].extensions.code")).isEqualTo("VALIDATION");
    assertThat(answer.asString()).doesNotContain("A801200001001");
    assertThat(StandIns.calls()).isEmpty();
  }

  @Test
  void shouldPlanADestination() {
    // When
    var json =
        ask(
            """
            mutation { planDestination(input: { placementId: %s, next: FURTHER_EDUCATION,
              from: "2027-09-01", status: AGREED }) { destination { next status from } } }
            """
                .formatted(ID));
    // Then
    assertThat(json.getString("data.planDestination.destination.next"))
        .isEqualTo("FURTHER_EDUCATION");
    assertThat(StandIns.REGISTRY.calls().getFirst().method()).isEqualTo("PUT");
  }

  @Test
  void shouldTellWhoHoldsAwaitsAndLeavesPlaces() {
    // When
    var json =
        ask(
            """
            { placements(provisionId: %1$s) { pupilRef status }
              waitingList(provisionId: %1$s, need: SLCN) { pupilRef position }
              destinations(provisionId: %1$s) { next from }
              provisionOutlook(provisionId: %1$s, on: "2027-09-01") {
                places { available } plannedLeavers plannedJoiners expectedAvailable } }
            """
                .formatted(PROVISION));
    // Then
    assertThat(json.getString("data.placements[0].pupilRef")).isEqualTo(REF);
    assertThat(json.getInt("data.waitingList[0].position")).isEqualTo(1);
    assertThat(json.getString("data.destinations[0].next")).isEqualTo("FURTHER_EDUCATION");
    assertThat(json.getInt("data.provisionOutlook.expectedAvailable")).isEqualTo(4);
    assertThat(StandIns.REGISTRY.calls())
        .extracting(Call::path)
        .contains(
            "/v1/provisions/" + StandIns.PROVISION_ID + "/outlook?on=2027-09-01",
            "/v1/provisions/" + StandIns.PROVISION_ID + "/waiting-list?need=SLCN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"placements", "waitingList", "destinations"})
  void shouldKeepPupilsFromACommissioner(String query) {
    // When
    var json =
        Ask.as("commissioner", "{ %s(provisionId: %s) { pupilRef } }".formatted(query, PROVISION))
            .jsonPath();
    // Then
    assertThat(json.getString("errors[0].extensions.code")).isEqualTo("FORBIDDEN");
    assertThat(StandIns.calls()).isEmpty();
  }

  private static JsonPath ask(String query) {
    JsonPath json = Ask.as("place-planner", query).jsonPath();
    assertThat(json.getList("errors")).isNull();
    return json;
  }
}
