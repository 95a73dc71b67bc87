package uk.sufficiency.registry.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.sufficiency.kit.testing.TestTokens;
import uk.sufficiency.localstack.testing.InfrastructureResource;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.Registry;

@QuarkusTest
@WithTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "database", value = "registry"))
@WithTestResource(TestTokens.class)
class PlacementFileIT {

  private static final String URN = "910013";

  @BeforeEach
  void aSchool() {
    Registry.school(URN);
  }

  @Test
  void keepsAnOfferThatCameToNothingApartFromTheNextOne() {
    // Given
    Map<String, Object> body = Registry.provisionBody(URN, 3);
    Registry.post("/v1/provisions", body).statusCode(201);
    String header =
        "provision_reference,pupil_ref,need,nc_year,status,hold_until,starts_on,ends_on\n";
    String pupil = body.get("reference") + "," + Registry.pupil();
    String ended = pupil + ",SLCN,4,ENDED,2024-05-01,,2024-04-20\n";
    String offered = pupil + ",SLCN,4,OFFERED," + new LondonClock().today() + ",,\n";
    Registry.upload("placements", header + ended).body("stored.added", equalTo(1));
    // When, then
    Registry.upload("placements", header + offered)
        .statusCode(200)
        .body("stored.added", equalTo(1))
        .body("stored.changed", equalTo(0));
    Registry.upload("placements", header + ended + offered)
        .statusCode(200)
        .body("outcome", equalTo("UNCHANGED"));
    Registry.upload("placements", header + ended + ended)
        .statusCode(422)
        .body("report.refused[0].code", equalTo("DUPLICATE"));
  }

  @Test
  void takesPlacementsFromAFileTwiceWithoutChange() {
    // Given
    Map<String, Object> body = Registry.provisionBody(URN, 1);
    String id = Registry.post("/v1/provisions", body).extract().path("id");
    String file =
        """
        provision_reference,pupil_ref,need,nc_year,status,hold_until,starts_on,ends_on
        %1$s,%2$s,SLCN,4,ACCEPTED,,2024-09-02,
        %1$s,%3$s,SLCN,5,ACCEPTED,,2024-09-02,
        %1$s,%4$s,SLCN,6,ENDED,,2021-09-01,2024-07-19
        """
            .formatted(body.get("reference"), Registry.pupil(), Registry.pupil(), Registry.pupil());
    // When
    Registry.upload("placements", file)
        .statusCode(200)
        .body("stored.added", equalTo(3))
        .body("suspicious.code", contains("OVER_NUMBER"));
    // Then
    Registry.upload("placements", file).statusCode(200).body("outcome", equalTo("UNCHANGED"));
    Registry.provisions(UUID.fromString(id))
        .body("provisions[0].version", equalTo(2))
        .body("provisions[0].places.occupied", equalTo(2))
        .body("provisions[0].places.available", equalTo(-1));
    Registry.planner()
        .get("/v1/provisions/" + id + "/placements")
        .then()
        .body(
            "placements.overNumber.reason.findAll { it != null }",
            contains("as found in the placements file"));
  }

  @Test
  void neverRepeatsWhatStandsInAPupilsCell() {
    // When, then
    String answer =
        Registry.upload(
                "placements",
                """
                provision_reference,pupil_ref,need,nc_year,status,hold_until,starts_on,ends_on
                none,A123456789012,SLCN,4,ACCEPTED,,2024-09-02,
                """)
            .statusCode(422)
            .body("report.refused[0].column", equalTo("pupil_ref"))
            .body("report.refused[0].message", containsString("pupilRef"))
            .extract()
            .asString();
    assertThat(answer).doesNotContain("A123456789012");
  }

  @Test
  void refusesAFileThatPutsAPupilIntoTwoPlacesAtOnce() {
    // Given
    Map<String, Object> body = Registry.provisionBody(URN, 5);
    Registry.post("/v1/provisions", body).statusCode(201);
    // When, then
    Registry.upload(
            "placements",
            """
            provision_reference,pupil_ref,need,nc_year,status,hold_until,starts_on,ends_on
            %1$s,%2$s,SLCN,4,ENDED,,2021-09-01,2024-09-02
            %1$s,%2$s,SLCN,5,ACCEPTED,,2024-09-02,
            """
                .formatted(body.get("reference"), Registry.pupil()))
        .statusCode(422)
        .body("report.refused[0].row", equalTo(3))
        .body("report.refused[0].code", equalTo("DUPLICATE"));
  }

  @Test
  void keepsAPlaceUntilTheLastDayThatAFileNames() {
    // Given
    Map<String, Object> body = Registry.provisionBody(URN, 2);
    String id = Registry.post("/v1/provisions", body).extract().path("id");
    var july = Placing.today().plusDays(200);
    String file =
        """
        provision_reference,pupil_ref,need,nc_year,status,hold_until,starts_on,ends_on
        %1$s,%2$s,SLCN,4,ENDED,,2024-09-02,%4$s
        %1$s,%3$s,SLCN,5,STARTED,,2024-09-02,%4$s
        """
            .formatted(body.get("reference"), Registry.pupil(), Registry.pupil(), july);
    // When
    Registry.upload("placements", file).statusCode(200).body("stored.added", equalTo(2));
    // Then
    Registry.upload("placements", file).statusCode(200).body("outcome", equalTo("UNCHANGED"));
    Placing.places(UUID.fromString(id), july).body("occupied", equalTo(2));
    Placing.places(UUID.fromString(id), july.plusDays(1)).body("occupied", equalTo(0));
  }

  @Test
  void closesAnOfferThatHadRunOutWhenTheFileCame() {
    // Given
    Map<String, Object> body = Registry.provisionBody(URN, 1);
    String id = Registry.post("/v1/provisions", body).extract().path("id");
    String file =
        """
        provision_reference,pupil_ref,need,nc_year,status,hold_until,starts_on,ends_on
        %s,%s,SLCN,4,OFFERED,2024-05-01,,
        """
            .formatted(body.get("reference"), Registry.pupil());
    // When
    Registry.upload("placements", file)
        .statusCode(200)
        .body("suspicious.code", contains("OFFER_RAN_OUT"));
    // Then
    Registry.upload("placements", file).statusCode(200).body("outcome", equalTo("UNCHANGED"));
    Registry.planner()
        .get("/v1/provisions/" + id + "/placements")
        .then()
        .body("placements.status", contains("EXPIRED"));
  }

  @Test
  void takesThePlacementsOfAWholeCouncilInSeconds() {
    // Given
    StringBuilder provisions =
        new StringBuilder(
            "reference,urn,kind,name,status,needs,nc_year_from,nc_year_to,academic_year,places\n");
    StringBuilder placements =
        new StringBuilder(
            "provision_reference,pupil_ref,need,nc_year,status,hold_until,starts_on,ends_on\n");
    for (int provision = 0; provision < 45; provision++) {
      provisions.append(
          "whole-%d,%s,SPECIAL_SCHOOL,Whole %d,OPEN,,0,6,2024,49\n"
              .formatted(provision, URN, provision));
      for (int pupil = 0; pupil < 50; pupil++) {
        placements.append(
            "whole-%d,%s,ASD,4,ACCEPTED,,2024-09-02,\n".formatted(provision, Registry.pupil()));
      }
    }
    Registry.upload("provisions", provisions.toString()).statusCode(200);
    // When
    var report =
        Registry.upload("placements", placements.toString())
            .statusCode(200)
            .body("stored.added", equalTo(2250))
            .body("suspiciousCount", equalTo(45))
            .extract()
            .jsonPath();
    // Then
    assertThat(
            Duration.between(
                Instant.parse(report.getString("startedAt")),
                Instant.parse(report.getString("finishedAt"))))
        .isLessThan(Duration.ofSeconds(15));
  }
}
