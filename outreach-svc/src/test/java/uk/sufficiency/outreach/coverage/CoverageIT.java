package uk.sufficiency.outreach.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.sufficiency.contracts.SettingStatus;
import uk.sufficiency.contracts.WardRef;
import uk.sufficiency.outreach.testing.OnRealInfrastructure;
import uk.sufficiency.outreach.testing.Outreach;
import uk.sufficiency.outreach.testing.Registry;

@QuarkusTest
class CoverageIT extends OnRealInfrastructure {

  @Inject Registry registry;

  @Test
  void countsOpenSettingsWithACompletedVisitInTheYearByWard() {
    // Given
    teach("200501", SettingStatus.OPEN, "W-A", null);
    teach("200502", SettingStatus.PROPOSED_TO_CLOSE, "W-A", null);
    teach("200503", SettingStatus.OPEN, "W-A", null);
    teach("200504", SettingStatus.OPEN, "W-B", null);
    Outreach.visit("200501", LocalDate.of(2011, 9, 1));
    Outreach.visit("200501", LocalDate.of(2012, 2, 1));
    Outreach.visit("200502", LocalDate.of(2012, 8, 31));
    Outreach.visit("200503", LocalDate.of(2012, 9, 1));
    teach("200505", SettingStatus.CLOSED, "W-A", null);
    // When
    var coverage = coverage(2011, "WARD");
    // Then
    assertThat(group(coverage, "W-A"))
        .containsEntry("name", "Ward W-A")
        .containsEntry("reached", 2)
        .containsEntry("total", 3)
        .containsEntry("percent", 66.7f);
    assertThat(group(coverage, "W-B"))
        .containsEntry("reached", 0)
        .containsEntry("total", 1)
        .containsEntry("percent", 0.0f);
    assertThat(coverage.getInt("reached")).isEqualTo(2);
    assertThat(coverage.getInt("total"))
        .isEqualTo(coverage.getList("groups.total", Integer.class).stream().mapToInt(t -> t).sum());
  }

  @Test
  void countsAVisitForTheSchoolThatSucceededTheVisitedOne() {
    // Given
    teach("200511", SettingStatus.OPEN, "W-C", null);
    Outreach.visit("200511", LocalDate.of(2012, 10, 1));
    teach("200513", SettingStatus.OPEN, "W-C", null);
    teachAgain("200511", SettingStatus.CLOSED, "W-C", "200512");
    teach("200512", SettingStatus.CLOSED, "W-C", "200513");
    // When
    var coverage = coverage(2012, "WARD");
    // Then
    assertThat(group(coverage, "W-C")).containsEntry("reached", 1).containsEntry("total", 1);
  }

  @Test
  void leavesOutTheSettingsOfOtherAuthorities() {
    // Given
    teachOf("200531", "E08000018");
    teachOf("200532", "E08000019");
    teachOf("200533", null);
    // When
    var coverage = coverage(2014, "WARD");
    // Then
    assertThat(group(coverage, "W-D")).containsEntry("total", 2);
  }

  @Test
  void isBrokenDownByPhaseToo() {
    // Given
    registry.teach(Registry.state("200521", 1, "Nowhere", null, SettingStatus.OPEN, null, null));
    registry.teach(Registry.state("200522", 1, "16+", "16 plus", SettingStatus.OPEN, null, null));
    // When
    var coverage = coverage(2013, "PHASE");
    // Then
    assertThat(group(coverage, "16 plus")).containsEntry("reached", 0).containsEntry("total", 1);
    assertThat(group(coverage, "UNKNOWN")).containsEntry("name", "Not known");
  }

  @Test
  void hasTheTargetsThatWerePromisedAndNoOthers() {
    Outreach.as("commissioner")
        .get("/v1/coverage?academicYear=2026&by=WARD")
        .then()
        .body("target", equalTo(60));
    Outreach.as("analyst")
        .get("/v1/coverage?academicYear=2027&by=WARD")
        .then()
        .body("", hasKey("target"))
        .body("target", nullValue());
    Outreach.as("eah-coordinator")
        .get("/v1/coverage?academicYear=2028&by=PHASE")
        .then()
        .body("target", equalTo(100));
  }

  private void teachOf(String urn, @Nullable String authority) {
    var ward = new WardRef("W-D", "Ward W-D");
    registry.teach(
        Registry.state(
            urn, 1, "School " + urn, "Primary", SettingStatus.OPEN, ward, null, authority));
  }

  private void teach(String urn, SettingStatus status, String ward, @Nullable String successorUrn) {
    teach(urn, 1, status, ward, successorUrn);
  }

  private void teachAgain(
      String urn, SettingStatus status, String ward, @Nullable String successorUrn) {
    teach(urn, 2, status, ward, successorUrn);
  }

  private void teach(
      String urn, long version, SettingStatus status, String ward, @Nullable String successorUrn) {
    var place = new WardRef(ward, "Ward " + ward);
    registry.teach(
        Registry.state(urn, version, "School " + urn, "Primary", status, place, successorUrn));
  }

  private static JsonPath coverage(int year, String by) {
    return Outreach.asCoordinator()
        .get("/v1/coverage?academicYear=" + year + "&by=" + by)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static Map<String, Object> group(JsonPath coverage, String code) {
    List<Map<String, Object>> groups = coverage.getList("groups");
    return groups.stream().filter(g -> code.equals(g.get("code"))).findFirst().orElseThrow();
  }
}
