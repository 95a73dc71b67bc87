package uk.sufficiency.registry.provision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
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
import uk.sufficiency.registry.provision.model.CommissionedPlaces;

@QuarkusTest
@WithTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "database", value = "registry"))
@WithTestResource(TestTokens.class)
class LifeIT {

  private static final String URN = "931001";
  private static final String UNREADY = "Not ready";
  private static final LocalDate TODAY = new LondonClock().today();

  @Inject AgroalDataSource database;

  /** Objects to provisions of one name, as significant changes will. */
  @ApplicationScoped
  static class Objector implements OpeningGuard, ResizeGuard {

    @Override
    public Uni<Optional<String>> objection(Mutiny.Session session, ProvisionEntity provision) {
      return about(provision);
    }

    @Override
    public Uni<Optional<String>> objection(
        Mutiny.Session session,
        ProvisionEntity provision,
        CommissionedPlaces before,
        CommissionedPlaces after) {
      return about(provision);
    }

    private static Uni<Optional<String>> about(ProvisionEntity provision) {
      return Uni.createFrom()
          .item(
              provision.name().equals(UNREADY)
                  ? Optional.of("The significant change is not complete.")
                  : Optional.empty());
    }
  }

  @BeforeEach
  void aSchool() {
    Registry.school(URN);
  }

  @Test
  void livesFromProposalToClosureWithEveryStepDatedAndExplained() {
    // Given
    UUID id = entered("PROPOSED", TODAY.minusDays(90));
    // When
    move(id, 1, "CONSULTATION", TODAY.minusDays(60)).statusCode(200);
    move(id, 2, "APPROVAL", TODAY.minusDays(40)).statusCode(200);
    move(id, 3, "APPROVED", TODAY.minusDays(30)).statusCode(200);
    move(id, 4, "OPEN", TODAY.minusDays(20))
        .statusCode(200)
        .body("status", equalTo("OPEN"))
        .body("opensOn", equalTo(TODAY.minusDays(20).toString()));
    move(id, 5, "PAUSED", TODAY.minusDays(10)).statusCode(200);
    move(id, 6, "OPEN", TODAY.minusDays(5)).statusCode(200);
    planToClose(id, 7, TODAY.plusDays(30))
        .statusCode(200)
        .body("closesOn", equalTo(TODAY.plusDays(30).toString()));
    move(id, 8, "OPEN", TODAY).statusCode(200).body("closesOn", nullValue());
    move(id, 9, "CLOSING", TODAY).statusCode(200);
    move(id, 10, "CLOSED", TODAY)
        .statusCode(200)
        .body("version", equalTo(11))
        .body("closesOn", equalTo(TODAY.toString()));
    // Then
    Registry.as(Roles.ANALYST)
        .get("/v1/provisions/" + id + "/transitions?on=" + TODAY.minusDays(15))
        .then()
        .statusCode(200)
        .body("statusOn", equalTo("OPEN"))
        .body(
            "transitions.to",
            contains(
                "PROPOSED",
                "CONSULTATION",
                "APPROVAL",
                "APPROVED",
                "OPEN",
                "PAUSED",
                "OPEN",
                "CLOSING",
                "OPEN",
                "CLOSING",
                "CLOSED"))
        .body("transitions[0].from", nullValue())
        .body("transitions[1].reason", equalTo("It is time for CONSULTATION"))
        .body("transitions[1].recordedBy", equalTo("user-place-planner"))
        .body("transitions[1].effectiveOn", equalTo(TODAY.minusDays(60).toString()));
    assertStatusOn(id, TODAY.minusDays(35), "APPROVAL");
    assertStatusOn(id, TODAY.minusDays(7), "PAUSED");
    assertStatusOn(id, TODAY.plusDays(400), "CLOSED");
    assertStatusOn(id, TODAY.minusDays(400), "PROPOSED");
  }

  @Test
  void refusesAStepThatDoesNotLeadOnAndTellsWhichDo() {
    // Given
    UUID id = entered("PROPOSED", null);
    // When, then
    move(id, 1, "OPEN", TODAY)
        .statusCode(409)
        .body("code", equalTo("CONFLICT"))
        .body("steps", contains("CONSULTATION", "CLOSED"));
  }

  @Test
  void refusesDaysThatAreStillToComeOrOutOfOrder() {
    // Given
    UUID id = entered("PROPOSED", TODAY.minusDays(3));
    // When, then
    move(id, 1, "CONSULTATION", TODAY.plusDays(1))
        .statusCode(422)
        .body("errors[0].field", equalTo("effectiveOn"))
        .body("errors[0].code", equalTo("IN_THE_FUTURE"));
    move(id, 1, "CONSULTATION", TODAY.minusDays(4))
        .statusCode(422)
        .body("errors[0].code", equalTo("OUT_OF_ORDER"));
    move(id, 1, "CONSULTATION", LocalDate.of(-9999, 1, 1)).statusCode(422);
  }

  @Test
  void asksForAReason() {
    // Given
    UUID id = entered("PROPOSED", null);
    // When, then
    Map<String, Object> body = new HashMap<>(step(1, "CONSULTATION", TODAY));
    body.put("reason", "  ");
    Registry.post(path(id), body).statusCode(422).body("errors[0].field", equalTo("reason"));
    body.remove("reason");
    Registry.post(path(id), body).statusCode(422);
  }

  @Test
  void tellsAStaleOfficerWhatHasChanged() {
    // Given
    UUID id = entered("PROPOSED", null);
    move(id, 1, "CONSULTATION", TODAY).statusCode(200);
    // When, then
    move(id, 1, "CONSULTATION", TODAY)
        .statusCode(409)
        .body("code", equalTo("STALE_VERSION"))
        .body("currentVersion", equalTo(2))
        .body("currentStatus", equalTo("CONSULTATION"))
        .body("lastChange", equalTo("MOVED_ON"))
        .body("detail", containsString("its status changed"));
  }

  @Test
  void doesNotCloseWhilePupilsAreInPlacesAndSaysHowMany() {
    // Given
    UUID id = Registry.provision(URN, 5);
    String placement = Registry.offer(id, Registry.pupil(), 1).extract().path("placement.id");
    Registry.post(
            "/v1/placements/" + placement + "/accept",
            Map.of("startsOn", TODAY.toString(), "expectedVersion", 2))
        .statusCode(200);
    Registry.offer(id, Registry.pupil(), 3).statusCode(201);
    move(id, 4, "CLOSING", TODAY).statusCode(200);
    // When, then
    move(id, 5, "CLOSED", TODAY)
        .statusCode(409)
        .body("occupied", equalTo(1))
        .body("offered", equalTo(1))
        .body("detail", containsString("1 pupils"));
  }

  @Test
  void doesNotCloseOverAPupilWhoIsToStartLater() {
    // Given
    UUID id = Registry.provision(URN, 5);
    String placement = Registry.offer(id, Registry.pupil(), 1).extract().path("placement.id");
    Registry.post(
            "/v1/placements/" + placement + "/accept",
            Map.of("startsOn", TODAY.plusDays(40).toString(), "expectedVersion", 2))
        .statusCode(200);
    move(id, 3, "CLOSING", TODAY).statusCode(200);
    // When, then
    move(id, 4, "CLOSED", TODAY).statusCode(409).body("occupied", equalTo(1));
  }

  @Test
  void withdrawsAProposalWithoutAClosingDay() {
    // Given
    UUID id = entered("PROPOSED", null);
    // When, then
    move(id, 1, "CLOSED", TODAY)
        .statusCode(200)
        .body("status", equalTo("CLOSED"))
        .body("opensOn", nullValue())
        .body("closesOn", nullValue());
  }

  @Test
  void neitherOpensNorResizesWhileSomebodyObjects() {
    // Given
    Map<String, Object> body = body("APPROVED");
    body.put("name", UNREADY);
    UUID id = enter(body);
    // When, then
    move(id, 1, "OPEN", TODAY)
        .statusCode(409)
        .body("detail", equalTo("The significant change is not complete."));
    put(
            "/v1/provisions/" + id + "/commissioned-places",
            Map.of(
                "expectedVersion",
                1,
                "commissioned",
                List.of(Map.of("academicYear", 2026, "places", 99))))
        .statusCode(409);
    Registry.provisions(id).body("provisions[0].version", equalTo(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"'nothing'", "2026-13-01", "1999-01-01", "+12026-01-01"})
  void refusesADayThatIsNone(String on) {
    Registry.planner()
        .queryParam("on", on)
        .get(path(UUID.randomUUID()))
        .then()
        .statusCode(422)
        .body("errors[0].field", equalTo("on"));
  }

  @Test
  void knowsNoLifeOfAProvisionThatIsNotThere() {
    Registry.planner().get(path(UUID.randomUUID())).then().statusCode(404);
    move(UUID.randomUUID(), 1, "OPEN", TODAY).statusCode(404);
  }

  @Test
  void showsTheLivesOfManyAtOnce() {
    // Given
    UUID one = entered("PROPOSED", null);
    UUID other = Registry.provision(URN, 3);
    // When, then
    Registry.post(
            "/v1/provisions/transitions/query",
            Map.of("ids", List.of(one, other, UUID.randomUUID())))
        .statusCode(200)
        .body("provisions.provisionId", hasItem(one.toString()))
        .body(
            "provisions.find { it.provisionId == '" + other + "' }.transitions[0].effectiveOn",
            equalTo("2020-09-01"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MAINSTREAM",
        "RESOURCE_PROVISION",
        "SPECIAL_SCHOOL",
        "INDEPENDENT_NON_MAINTAINED",
        "INDEPENDENT_SPECIALIST_POST16",
        "ALTERNATIVE_PROVISION",
        "FURTHER_EDUCATION",
        "EARLY_YEARS",
        "EDUCATED_OTHERWISE"
      })
  void keepsWhatOnlyBasesHaveFromTheOtherKinds(String kind) {
    // Given
    Map<String, Object> body = body("OPEN");
    body.put("kind", kind);
    // When, then
    Registry.post("/v1/provisions", body).statusCode(201).body("base", nullValue());
    body.put("reference", body.get("reference") + "-with-base");
    body.put("base", Map.of("wave", 1));
    Registry.post("/v1/provisions", body).statusCode(422).body("errors[0].field", equalTo("base"));
  }

  @Test
  void keepsWhatIsSaidOfAnInclusionBase() {
    // Given
    Map<String, Object> body = body("APPROVED");
    body.put("kind", "SUPPORT_BASE");
    body.put("opensOn", TODAY.plusDays(60).toString());
    body.put(
        "base",
        Map.of(
            "wave",
            2,
            "commissioner",
            "TRUST",
            "testSite",
            true,
            "reintegrationPathway",
            "Mornings in class from the third week",
            "mainstreamShare",
            60));
    // When
    UUID id = enter(body);
    // Then
    Registry.provisions(id)
        .body("provisions[0].base.wave", equalTo(2))
        .body("provisions[0].base.commissioner", equalTo("TRUST"))
        .body("provisions[0].base.testSite", equalTo(true))
        .body("provisions[0].base.mainstreamShare", equalTo(60))
        .body("provisions[0].opensOn", equalTo(TODAY.plusDays(60).toString()));
  }

  @ParameterizedTest
  @CsvSource({
    "SUPPORT_BASE,commissioner,COUNCIL,base.commissioner",
    "SPECIALIST_BASE,commissioner,SCHOOL,base.commissioner",
    "SUPPORT_BASE,wave,4,base.wave",
    "SUPPORT_BASE,mainstreamShare,101,base.mainstreamShare"
  })
  void refusesABaseThatCannotBe(String kind, String name, String value, String field) {
    // Given
    Map<String, Object> body = body("OPEN");
    body.put("kind", kind);
    body.put("base", Map.of(name, value.matches("\\d+") ? Integer.valueOf(value) : value));
    // When, then
    Registry.post("/v1/provisions", body).statusCode(422).body("errors[0].field", equalTo(field));
  }

  @Test
  void isEditedWithTheVersionThatTheOfficerSaw() {
    // Given
    UUID id = Registry.provision(URN, 5);
    Map<String, Object> edit = edit(1);
    // When
    put("/v1/provisions/" + id, edit)
        .statusCode(200)
        .body("version", equalTo(2))
        .body("name", equalTo("The Nest"))
        .body("needs", contains("ASD", "SLCN"))
        .body("ncYearTo", equalTo(11))
        .body("base.commissioner", equalTo("COUNCIL"))
        .body("base.wave", equalTo(3));
    // Then
    put("/v1/provisions/" + id, edit).statusCode(409).body("lastChange", equalTo("EDITED"));
  }

  @Test
  void refusesAnEditThatMakesNoSense() {
    // Given
    UUID id = Registry.provision(URN, 5);
    // When, then
    put("/v1/provisions/" + id, changed(edit(1), "opensOn", TODAY.plusDays(1).toString()))
        .statusCode(422)
        .body("errors[0].field", equalTo("opensOn"));
    put("/v1/provisions/" + id, changed(edit(1), "closesOn", "2020-08-31"))
        .statusCode(422)
        .body("errors[0].field", equalTo("closesOn"));
    put("/v1/provisions/" + id, changed(edit(1), "ncYearFrom", 12)).statusCode(422);
    put("/v1/provisions/" + id, changed(edit(1), "needs", List.of("XYZ"))).statusCode(400);
    put("/v1/provisions/" + id, changed(edit(1), "kind", "MAINSTREAM")).statusCode(400);
  }

  @Test
  void takesAStepThatDoesNotFollowFromNobodyAtAll() throws SQLException {
    // Given
    UUID id = entered("PROPOSED", TODAY.minusDays(9));
    // When, then
    refusedByTheDatabase(id, "'PROPOSED', 'OPEN', current_date", "provision_transition_is_a_step");
    refusedByTheDatabase(id, "'APPROVED', 'OPEN', current_date", "provision_transition_follows");
    refusedByTheDatabase(
        id, "'PROPOSED', 'CONSULTATION', current_date - 10", "provision_transition_follows");
    refusedByTheDatabase(
        id, "'PROPOSED', 'CONSULTATION', current_date + 2", "provision_transition_has_happened");
    assertThatThrownBy(
            () ->
                run(
                    "update provision_transition set reason = 'x' where provision_id = '"
                        + id
                        + "'"))
        .hasMessageContaining("permission denied");
    assertThatThrownBy(
            () -> run("delete from provision_transition where provision_id = '" + id + "'"))
        .hasMessageContaining("permission denied");
  }

  @ParameterizedTest
  @CsvSource({
    "'commissioner = ''SCHOOL''',provision_base_commissioner",
    "'kind = ''MAINSTREAM'', commissioner = null',provision_only_bases_have_these",
    "'wave = 4',provision_wave_check",
    "'mainstream_share = 101',provision_mainstream_share_check",
    "'opens_on = ''2026-09-01'', closes_on = ''2026-08-31''',provision_closes_after_it_opens"
  })
  void isKeptWholeByTheDatabaseItself(String change, String constraint) {
    // Given
    UUID id = Registry.provision(URN, 5);
    // When, then
    assertThatThrownBy(() -> run("update provision set " + change + " where id = '" + id + "'"))
        .hasMessageContaining(constraint);
  }

  private void refusedByTheDatabase(UUID id, String step, String constraint) {
    String insert =
        "insert into provision_transition (provision_id, from_status, to_status, effective_on, reason,"
            + " recorded_by) values ('%s', %s, 'because', 'somebody')";
    assertThatThrownBy(() -> run(insert.formatted(id, step)))
        .isInstanceOfSatisfying(
            org.postgresql.util.PSQLException.class,
            refused ->
                assertThat(Objects.requireNonNull(refused.getServerErrorMessage()).getConstraint())
                    .isEqualTo(constraint));
  }

  private void run(String statement) throws SQLException {
    try (var connection = database.getConnection();
        var prepared = connection.prepareStatement(statement)) {
      prepared.executeUpdate();
    }
  }

  private static void assertStatusOn(UUID id, LocalDate on, String status) {
    Registry.post("/v1/provisions/query", Map.of("ids", List.of(id), "on", on.toString()))
        .body("provisions[0].status", equalTo(status));
  }

  private static Map<String, Object> edit(long version) {
    return new HashMap<>(
        Map.of(
            "expectedVersion",
            version,
            "name",
            " The Nest ",
            "needs",
            List.of("ASD", "SLCN"),
            "ncYearFrom",
            0,
            "ncYearTo",
            11,
            "opensOn",
            "2020-09-01",
            "base",
            Map.of("wave", 3)));
  }

  private static Map<String, Object> changed(Map<String, Object> body, String name, Object value) {
    body.put(name, value);
    return body;
  }

  private static UUID entered(String status, @org.jspecify.annotations.Nullable LocalDate since) {
    Map<String, Object> body = body(status);
    if (since != null) {
      body.put("statusSince", since.toString());
      body.put("statusReason", "The trust asks for it");
    }
    return enter(body);
  }

  private static Map<String, Object> body(String status) {
    Map<String, Object> body = new HashMap<>(Registry.provisionBody(URN, 8));
    body.put("status", status);
    return body;
  }

  private static UUID enter(Map<String, Object> body) {
    return UUID.fromString(
        Registry.post("/v1/provisions", body).statusCode(201).extract().path("id"));
  }

  private static String path(UUID id) {
    return "/v1/provisions/" + id + "/transitions";
  }

  private static Map<String, Object> step(long version, String to, LocalDate on) {
    return Map.of(
        "expectedVersion",
        version,
        "to",
        to,
        "effectiveOn",
        on.toString(),
        "reason",
        "It is time for " + to);
  }

  private static ValidatableResponse move(UUID id, long version, String to, LocalDate on) {
    return Registry.post(path(id), step(version, to, on));
  }

  private static ValidatableResponse planToClose(UUID id, long version, LocalDate closesOn) {
    Map<String, Object> body = new HashMap<>(step(version, "CLOSING", TODAY));
    body.put("closesOn", closesOn.toString());
    return Registry.post(path(id), body);
  }

  private static ValidatableResponse put(String path, Object body) {
    return Registry.planner().contentType(ContentType.JSON).body(body).put(path).then();
  }
}
