package uk.sufficiency.registry.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.sufficiency.kit.testing.TestTokens;
import uk.sufficiency.localstack.testing.InfrastructureResource;
import uk.sufficiency.registry.Registry;

/** What a file would change is told before it is applied. Each test has an authority of its own. */
@QuarkusTest
@WithTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "database", value = "registry"))
@WithTestResource(TestTokens.class)
class PreviewIT {

  private static final Charset CP1252 = Charset.forName("windows-1252");
  private static final String HEADER =
      "URN,LA (code),EstablishmentName,EstablishmentStatus (name),PhaseOfEducation (name),OpenDate,"
          + "CloseDate,Postcode,AdministrativeWard (code),AdministrativeWard (name),Trusts (code),"
          + "Trusts (name)\n";
  private static final String BEFORE =
      HEADER
          + "860001,901,École Élan,Open,Primary,01-09-1990,,S60 2TH,E05012993,Anston,,\n"
          + "860002,901,To be closed,Open,Primary,01/09/1990,,S60 2TH,E05012993,Anston,,\n"
          + "860003,901,Once closed,Closed,Primary,01-09-1990,31/08/2015,S60 2TH,,,,\n"
          + "860004,901,Coöperative,Open,Primary,,,S60 2TH,E05012993,Anston,2001,First Trust\n"
          + "860005,901,Left out,Open,Primary,,,S60 2TH,E05012993,Anston,,\n"
          + "860006,901,Left out and closed,Closed,Primary,,01-09-2001,S60 2TH,,,,\n";
  private static final String AFTER =
      HEADER
          + "860001,901,École Élan – Zoë’s,Open,Secondary,01/09/1990,,S60 2TH,E05012994,Aston,,\n"
          + "860002,901,To be closed,Closed,Primary,01-09-1990,31-08-2026,S60 2TH,E05012993,Anston,"
          + ",\n"
          + "860003,901,Once closed,Open,Primary,01-09-1990,,S60 2TH,,,,\n"
          + "860004,901,Coöperative,Open,Primary,,,S60 2TH,E05012993,Anston,2002,Second Trust\n"
          + "860007,901,Brand new,Proposed to open,Primary,,,S60 2TH,E05012993,Anston,,\n";

  @Inject AgroalDataSource database;

  @Test
  void tellsWhatAMonthlyRefreshChangesAndChangesNothing() throws SQLException {
    // Given
    Registry.upload("gias", BEFORE.getBytes(CP1252)).statusCode(200);
    long published = lastEvent();
    // When
    ValidatableResponse preview = preview("gias", AFTER).statusCode(200);
    // Then
    preview
        .body("outcome", equalTo("PREVIEWED"))
        .body("stored.added", equalTo(1))
        .body("stored.changed", equalTo(4))
        .body(
            "changes.counts",
            equalTo(
                Map.of(
                    "ADDED",
                    1,
                    "CLOSED",
                    1,
                    "DETAIL_CHANGED",
                    2,
                    "MOVED_WARD",
                    1,
                    "NEW_TRUST",
                    1,
                    "NOT_IN_FILE",
                    1,
                    "PHASE_CHANGED",
                    1,
                    "RENAMED",
                    1,
                    "REOPENED",
                    1)))
        .body("changes.first.find { it.kind == 'RENAMED' }.from", equalTo("École Élan"))
        .body("changes.first.find { it.kind == 'RENAMED' }.to", equalTo("École Élan – Zoë’s"))
        .body("changes.first.find { it.kind == 'CLOSED' }.id", equalTo("860002"))
        .body("changes.first.find { it.kind == 'MOVED_WARD' }.to", equalTo("E05012994 Aston"))
        .body("changes.first.find { it.kind == 'NEW_TRUST' }.from", equalTo("2001 First Trust"))
        .body("changes.first.find { it.kind == 'NOT_IN_FILE' }.id", equalTo("860005"));
    assertThat(lastEvent()).isEqualTo(published);
    Registry.settings("860001", "860007")
        .body("settings", hasSize(1))
        .body("settings[0].name", equalTo("École Élan"))
        .body("settings[0].version", equalTo(1));
  }

  @Test
  void appliesJustWhatItHadTold() {
    // Given
    Registry.upload("gias", of("902", BEFORE).getBytes(CP1252)).statusCode(200);
    Object told = preview("gias", of("902", AFTER)).extract().path("changes");
    // When
    ValidatableResponse applied = Registry.upload("gias", of("902", AFTER).getBytes(CP1252));
    // Then
    applied.body("outcome", equalTo("APPLIED")).body("changes", equalTo(told));
    preview("gias", of("902", AFTER))
        .body("stored.changed", equalTo(0))
        .body("changes.counts", equalTo(Map.of("NOT_IN_FILE", 1)));
    Registry.settings("870005").body("settings[0].name", equalTo("Left out"));
  }

  @Test
  void givesAllChangesAsCsv() {
    // Given
    Registry.upload("gias", of("903", BEFORE).getBytes(CP1252)).statusCode(200);
    // When
    var answer =
        Registry.planner()
            .contentType("text/csv")
            .accept("text/csv")
            .body(of("903", AFTER).getBytes(CP1252))
            .post("/v1/imports/gias?preview=true");
    // Then
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    assertThat(answer.header("Content-Disposition")).contains("gias-changes.csv");
    assertThat(answer.asString().lines())
        .startsWith("kind,id,name,field,from,to")
        .contains("RENAMED,880001,École Élan – Zoë’s,name,École Élan,École Élan – Zoë’s")
        .hasSize(11);
  }

  @Test
  void tellsNewSuccessorsAndLinksThatAreGone() {
    // Given
    Registry.upload("gias", of("904", BEFORE).getBytes(CP1252)).statusCode(200);
    String header = "URN,LinkURN,LinkName,LinkType,LinkEstablishedDate\n";
    String links = header + "890002,890004,Coöperative,Other,\n890001,890003,X,Predecessor,\n";
    Registry.upload("gias-links", links.getBytes(CP1252)).statusCode(200);
    // When
    String newer = header + "890002,890007,Brand new,Successor,01/09/2026\n";
    preview("gias-links", newer)
        .statusCode(200)
        // Then
        .body("outcome", equalTo("PREVIEWED"))
        .body(
            "changes.counts", equalTo(Map.of("LINK_GONE", 1, "NEW_SUCCESSOR", 1, "NOT_IN_FILE", 1)))
        .body(
            "changes.first.find { it.kind == 'NEW_SUCCESSOR' }.to",
            equalTo("890007, Successor, 2026-09-01, Brand new"))
        .body("changes.first.find { it.kind == 'NOT_IN_FILE' }.id", equalTo("890001"));
    Registry.settings("890002").body("settings[0].links[0].urn", equalTo("890004"));
  }

  @Test
  void refusesAFileOfFiftyThousandForOneBadRowAndNamesIt() {
    // Given
    StringBuilder file = new StringBuilder(HEADER);
    for (int i = 0; i < 50_000; i++) {
      String opened = i == 43_210 ? "31-02-1990" : i % 2 == 0 ? "01-09-1990" : "01/09/1990";
      file.append(2_000_000 + i)
          .append(",905,Saint-Exupéry,Open,Primary,")
          .append(opened)
          .append(",,S60 2TH,E05012993,Anston,,\n");
    }
    // When
    Registry.upload("gias", file.toString().getBytes(CP1252))
        .statusCode(422)
        .body("code", equalTo("IMPORT_REFUSED"))
        .body("report.refusedCount", equalTo(1))
        .body("report.refused[0].row", equalTo(43_212))
        .body("report.refused[0].column", equalTo("OpenDate"))
        .body("report.changes", nullValue());
    // Then
    Registry.settings("2000000").body("settings", hasSize(0));
  }

  @Test
  void previewsProvisionsAndNeverPlacements() {
    // Given
    Registry.school("860101");
    String provisions =
        "reference,urn,kind,name,status,needs,nc_year_from,nc_year_to,academic_year,places\n"
            + "preview-1,860101,RESOURCE_PROVISION,The Base,OPEN,SLCN,0,6,2026,8\n";
    // When, then
    preview("provisions", provisions)
        .statusCode(200)
        .body("outcome", equalTo("PREVIEWED"))
        .body("stored.added", equalTo(1));
    preview("provisions", provisions).body("stored.added", equalTo(1));
    preview("placements", "provision_reference\n").statusCode(422);
  }

  /** The same settings in another authority, under URNs of their own. */
  private static String of(String authority, String file) {
    int tens = 86 + Integer.parseInt(authority) - 901;
    return file.replace(",901,", "," + authority + ",").replace("\n86", "\n" + tens);
  }

  private static ValidatableResponse preview(String kind, String file) {
    return Registry.planner()
        .contentType("text/csv")
        .body(file.getBytes(CP1252))
        .post("/v1/imports/" + kind + "?preview=true")
        .then();
  }

  private long lastEvent() throws SQLException {
    try (var connection = database.getConnection();
        var rows =
            connection.createStatement().executeQuery("select coalesce(max(seq), 0) from outbox")) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
