package uk.sufficiency.registry.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import uk.sufficiency.kit.testing.TestTokens;
import uk.sufficiency.localstack.testing.InfrastructureResource;
import uk.sufficiency.registry.Registry;

@QuarkusTest
@WithTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "database", value = "registry"))
@WithTestResource(TestTokens.class)
class SettingsImportIT {

  private static final byte[] SAMPLE = Registry.resource("gias_sample_cp1252.csv");
  private static final String HEADER =
      "URN,LA (code),EstablishmentName,EstablishmentStatus (name),Postcode,UKPRN\n";

  @Inject AgroalDataSource database;

  @Test
  void readsTheOfficialLayoutWithItsOldCharactersAndDates() {
    // When
    Registry.upload("gias", SAMPLE).statusCode(200).body("rowsRead", equalTo(6));
    // Then
    Registry.settings("900101", "900102", "900105", "999999")
        .body("settings.urn", contains("900101", "900102", "900105"))
        .body("settings[0].name", equalTo("École Saint-Exupéry Primary"))
        .body("settings[0].openedOn", equalTo("2013-09-01"))
        .body("settings[0].ward.name", equalTo("Westfield"))
        .body("settings[0].trust.name", equalTo("Made-up Learning Trust"))
        .body("settings[0].ageTo", equalTo(11))
        .body("settings[1].status", equalTo("CLOSED"))
        .body("settings[1].closedOn", equalTo("2013-08-31"))
        .body("settings[1].trust", nullValue())
        .body("settings[2].name", equalTo("Anytown College, \"North\" site"))
        .body("settings[2].status", equalTo("PROPOSED_TO_CLOSE"));
  }

  @Test
  void reportsWhatACarefulAnalystWouldQuery() {
    // When, then
    Registry.upload("gias", SAMPLE)
        .statusCode(200)
        .body("refusedCount", equalTo(0))
        .body(
            "suspicious.findAll { it.row == 7 }.code",
            containsInAnyOrder(
                "OPEN_WITHOUT_POSTCODE", "CLOSED_BEFORE_OPENED", "OPEN_WITH_CLOSE_DATE"));
  }

  @Test
  void changesNothingAndPublishesNothingTheSecondTime() throws SQLException {
    // Given
    Registry.upload("gias", SAMPLE).statusCode(200);
    long published = lastEvent();
    // When
    Registry.upload("gias", SAMPLE)
        .statusCode(200)
        .body("outcome", equalTo("UNCHANGED"))
        .body("stored.added", equalTo(0))
        .body("stored.changed", equalTo(0))
        .body("stored.unchanged", equalTo(6));
    // Then
    assertThat(lastEvent()).isEqualTo(published);
  }

  @Test
  void namesRowColumnAndReasonOfABrokenRowAndChangesNothing() {
    // Given
    String file =
        HEADER
            + "900201,372,Sound School,Open,S60 2TH,\n"
            + "900202,372,Broken School,Ajar,S60 2TH,\n"
            + "900201,372,Twice School,Open,S60 2TH,\n";
    // When
    Registry.upload("gias", file)
        .statusCode(422)
        .body("code", equalTo("IMPORT_REFUSED"))
        .body("report.outcome", equalTo("REFUSED"))
        .body("report.refusedCount", equalTo(2))
        .body("report.refused[0].row", equalTo(3))
        .body("report.refused[0].column", equalTo("EstablishmentStatus (name)"))
        .body("report.refused[0].message", containsString("Ajar"))
        .body("report.refused[1].row", equalTo(4))
        .body("report.refused[1].code", equalTo("DUPLICATE"));
    // Then
    Registry.settings("900201").body("settings", hasSize(0));
  }

  @Test
  void saysWhichColumnsAreMissingFromAFileOfAnotherKind() {
    // When, then
    Registry.upload("gias", "Postcode,Eastings\nS60 2TH,1\n")
        .statusCode(422)
        .body("code", equalTo("VALIDATION"))
        .body("errors.field", hasItem("URN"))
        .body("errors.field", hasItem("EstablishmentStatus (name)"));
  }

  @Test
  void keepsWhatAnOlderLayoutDoesNotTell() {
    // Given
    Registry.upload("gias", HEADER + "900301,372,First Name,Open,S60 2TH,10012345\n");
    // When
    String older =
        "EstablishmentName,URN,EstablishmentStatus (code),LA (code)\nNew Name,900301,1,372\n";
    Registry.upload("gias", older).statusCode(200).body("stored.changed", equalTo(1));
    // Then
    Registry.settings("900301")
        .body("settings[0].name", equalTo("New Name"))
        .body("settings[0].ukprn", equalTo("10012345"))
        .body("settings[0].postcode", equalTo("S60 2TH"))
        .body("settings[0].version", equalTo(2));
  }

  @Test
  void readsUtf8WithAByteOrderMarkAsWell() {
    // When
    Registry.upload("gias", "\uFEFF" + HEADER + "900302,372,Sacré Cœur,Open,S60 2TH,\n")
        .statusCode(200);
    // Then
    Registry.settings("900302").body("settings[0].name", equalTo("Sacré Cœur"));
  }

  @Test
  void refusesARowWithTooFewCells() {
    // When, then
    Registry.upload("gias", HEADER + "900303,372,Short School\n")
        .statusCode(422)
        .body("report.refused[0].row", equalTo(2));
  }

  @Test
  void followsLinksAlsoToSettingsThatAreNotInTheRegister() throws SQLException {
    // Given
    Registry.school("900401");
    String links =
        """
        URN,LinkURN,LinkName,LinkType,LinkEstablishedDate
        900401,900499,Après School,Successor,01-09-2024
        900499,900401,School 900401,Predecessor,
        """;
    byte[] file = links.getBytes(Charset.forName("windows-1252"));
    // When
    Registry.upload("gias-links", file).statusCode(200).body("stored.added", equalTo(2));
    // Then
    Registry.settings("900401")
        .body("settings[0].links", hasSize(1))
        .body("settings[0].links[0].type", equalTo("SUCCESSOR"))
        .body("settings[0].links[0].urn", equalTo("900499"))
        .body("settings[0].links[0].name", equalTo("Après School"))
        .body("settings[0].links[0].establishedOn", equalTo("2024-09-01"))
        .body("settings[0].version", equalTo(2));
    long published = lastEvent();
    Registry.upload("gias-links", file).statusCode(200).body("outcome", equalTo("UNCHANGED"));
    assertThat(lastEvent()).isEqualTo(published);
  }

  @Test
  void findsPlaceAndWardOfASettingWhoseFileNamesNone() {
    // Given
    String file = HEADER + "900501,372,Placeless School,Open,S97 1AA,\n";
    Registry.upload("gias", file).statusCode(200);
    // When
    Registry.upload("postcodes", "Postcode,Eastings,Northings\nS97 1AA,609600,303800\n")
        .statusCode(200);
    Registry.upload("boundaries", square("E05099902", "Eastmoor")).statusCode(200);
    // Then
    Registry.settings("900501")
        .body("settings[0].easting", equalTo(609600))
        .body("settings[0].ward.code", equalTo("E05099902"))
        .body("settings[0].version", equalTo(3));
    Registry.upload("gias", file).statusCode(200).body("outcome", equalTo("UNCHANGED"));
    Registry.upload("boundaries", square("E05099902", "Eastmoor"))
        .body("outcome", equalTo("UNCHANGED"));
  }

  @Test
  void namesTheCellOfACharacterOrADayThatCannotBeStored() {
    // Given
    String file =
        "URN,LA (code),EstablishmentName,EstablishmentStatus (name),Postcode,OpenDate\n"
            + "900601,372,Nul\0School,Open,S60 2TH,\n"
            + "900602,372,Old School,Open,S60 2TH,01-01-1799\n";
    // When, then
    Registry.upload("gias", file)
        .statusCode(422)
        .body("report.refusedCount", equalTo(2))
        .body("report.refused.row", contains(2, 3))
        .body("report.refused.column", contains("EstablishmentName", "OpenDate"))
        .body("report.refused.code", contains("FORMAT", "RANGE"));
  }

  private static String square(String code, String name) {
    return """
        {"type":"FeatureCollection","features":[{"type":"Feature",
         "properties":{"WD21CD":"%s","WD21NM":"%s"},
         "geometry":{"type":"Polygon","coordinates":
          [[[1.0,52.5],[1.2,52.5],[1.2,52.7],[1.0,52.7],[1.0,52.5]]]}}]}
        """
        .formatted(code, name);
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
