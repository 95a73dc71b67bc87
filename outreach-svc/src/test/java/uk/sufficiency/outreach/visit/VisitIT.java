package uk.sufficiency.outreach.visit;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import uk.sufficiency.outreach.testing.OnRealInfrastructure;
import uk.sufficiency.outreach.testing.Outreach;
import uk.sufficiency.outreach.testing.Registry;

@QuarkusTest
class VisitIT extends OnRealInfrastructure {

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

  @Inject Registry registry;

  @Test
  void isNotCompletedBeforeItsDay() {
    // Given
    registry.teach(Registry.open("200303"));
    var request = Outreach.raise(Outreach.asking("200303")).getString("id");
    Outreach.accept(request, 1).then().statusCode(200);
    var visit = Outreach.plan(request, today.plusDays(3), 2).jsonPath().getString("visit.id");
    // When
    var answer = Outreach.complete(visit, 1);
    // Then
    answer.then().statusCode(409).body("code", equalTo("CONFLICT"));
  }

  @Test
  void isNotPlannedBeforeTheSettingAsked() {
    // Given
    registry.teach(Registry.open("200304"));
    var request = Outreach.raise(Outreach.asking("200304")).getString("id");
    Outreach.accept(request, 1).then().statusCode(200);
    // When
    var answer = Outreach.plan(request, today.minusDays(1), 2);
    // Then
    answer.then().statusCode(422).body("errors[0].field", equalTo("on"));
  }

  @Test
  void isCompletedOnce() {
    // Given
    registry.teach(Registry.open("200305"));
    var request = Outreach.raise(Outreach.asking("200305")).getString("id");
    Outreach.accept(request, 1).then().statusCode(200);
    var visit = Outreach.plan(request, today, 2).jsonPath().getString("visit.id");
    Outreach.complete(visit, 1).then().statusCode(200);
    // When
    var again = Outreach.complete(visit, 1);
    var onPresentVersion = Outreach.complete(visit, 2);
    // Then
    again
        .then()
        .statusCode(409)
        .body("code", equalTo("STALE_VERSION"))
        .body("currentVersion", equalTo(2));
    onPresentVersion.then().statusCode(409).body("code", equalTo("CONFLICT"));
  }
}
