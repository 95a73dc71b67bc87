package uk.sufficiency.registry.setting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.Charset;
import java.sql.SQLException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import uk.sufficiency.contracts.SettingState;
import uk.sufficiency.kit.testing.TestTokens;
import uk.sufficiency.localstack.testing.InfrastructureResource;
import uk.sufficiency.registry.Registry;

/** The database writes the states of settings as JSON: just as the record would. */
@QuarkusTest
@WithTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "database", value = "registry"))
@WithTestResource(TestTokens.class)
class SettingEventsIT {

  private static final String HEADER =
      "URN,LA (code),EstablishmentName,EstablishmentStatus (name),PhaseOfEducation (name),"
          + "TypeOfEstablishment (name),OpenDate,CloseDate,Postcode,Easting,Northing,"
          + "AdministrativeWard (code),AdministrativeWard (name),GSSLACode (name)\n";

  @Inject AgroalDataSource database;
  @Inject ObjectMapper json;

  @Test
  void tellsAllThatTheRecordHasInItsForm() throws Exception {
    // Given
    upload(
        "gias",
        "971001,372,\"Zoë’s \"\"Oak\"\", Élan\",Closed,Primary,Community school,01/09/1990,31-08-2024,"
            + "S60 2TH,443100,391200,E05012993,Anston & Woodsetts,E08000018\n");
    // When
    Registry.upload("gias-links", "URN,LinkURN,LinkType\n971001,971002,Successor\n");
    // Then
    JsonNode told = latest("971001");
    SettingState state = json.treeToValue(told, SettingState.class);
    assertThat(told).isEqualTo(json.readTree(json.writeValueAsString(state)));
    assertThat(told.fieldNames())
        .toIterable()
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(SettingState.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList());
    assertThat(state.name()).isEqualTo("Zoë’s \"Oak\", Élan");
    assertThat(state.successorUrn()).isEqualTo("971002");
    assertThat(state.version()).isEqualTo(2);
  }

  @Test
  void leavesOutWhatIsNotKnown() throws Exception {
    // When
    upload("gias", "971003,372,Bare,Open,,,,,,,,,,\n");
    // Then
    JsonNode told = latest("971003");
    SettingState state = json.treeToValue(told, SettingState.class);
    assertThat(told).isEqualTo(json.readTree(json.writeValueAsString(state)));
    assertThat(told.has("ward")).isFalse();
  }

  private static void upload(String kind, String rows) {
    byte[] file = (HEADER + rows).getBytes(Charset.forName("windows-1252"));
    Registry.upload(kind, file).statusCode(200);
  }

  private JsonNode latest(String urn) throws SQLException, IOException {
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement(
                "select payload from outbox where key = ? order by version desc limit 1")) {
      select.setString(1, urn);
      try (var rows = select.executeQuery()) {
        rows.next();
        return json.readTree(rows.getString(1));
      }
    }
  }
}
