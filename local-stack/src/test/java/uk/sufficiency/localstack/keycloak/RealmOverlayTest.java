package uk.sufficiency.localstack.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class RealmOverlayTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void theCommittedRealmHasNoPeopleNoKeysAndNoClientThatTakesPasswords() throws Exception {
    // When
    var realm = JSON.readTree(RealmOverlay.onCommittedRealm().toJson());

    // Then
    assertThat(realm.path("users")).allMatch(user -> user.has("serviceAccountClientId"));
    assertThat(realm.path("clients"))
        .noneMatch(client -> client.path("directAccessGrantsEnabled").asBoolean())
        .noneMatch(client -> client.path("attributes").has("jwks.string"));
  }

  @Test
  void addsAPersonWithRoleAndSetting() throws Exception {
    // Given
    var user = new DemoUser("setting", "setting", "140646");

    // When
    var realm = JSON.readTree(RealmOverlay.onCommittedRealm().withUsers(List.of(user)).toJson());

    // Then
    var added = find(realm.path("users"), "username", "setting");
    assertThat(added.path("realmRoles").path(0).asText()).isEqualTo("setting");
    assertThat(added.path("attributes").path("urn").path(0).asText()).isEqualTo("140646");
  }

  @Test
  void everyDemoUserHasARoleThatTheRealmKnows() throws Exception {
    // When
    var realm = JSON.readTree(RealmOverlay.onCommittedRealm().toJson());

    // Then
    var roles = realm.path("roles").path("realm").findValuesAsText("name");
    assertThat(DemoUser.all()).allMatch(user -> roles.contains(user.role()));
  }

  @Test
  void givesAPartnerItsPublicKeyOnly() throws Exception {
    // When
    var overlay = RealmOverlay.onCommittedRealm().withPartnerKey("partner-health", "{\"keys\":[]}");

    // Then
    var client =
        find(JSON.readTree(overlay.toJson()).path("clients"), "clientId", "partner-health");
    assertThat(client.path("attributes").path("jwks.string").asText()).isEqualTo("{\"keys\":[]}");
    assertThat(client.path("attributes").path("token.endpoint.auth.signing.alg").asText())
        .isEqualTo("RS512");
  }

  private static JsonNode find(JsonNode array, String field, String value) {
    for (var each : array) {
      if (each.path(field).asText().equals(value)) {
        return each;
      }
    }
    throw new AssertionError("No " + value + " in " + array);
  }
}
