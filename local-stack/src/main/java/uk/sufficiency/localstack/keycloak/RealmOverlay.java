package uk.sufficiency.localstack.keycloak;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import uk.sufficiency.localstack.StackException;

/**
 * Makes the local realm out of the one that clusters use: demo users, a client that may trade a
 * password for a token, the partners' public keys, and this machine's address of the portal.
 */
public final class RealmOverlay {

  /** The client by which {@code ./sufficiency token} gets a token for a user. */
  public static final String CLI_CLIENT = "sufficiency-cli";

  private static final String COMMITTED = "sufficiency-realm.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ObjectNode realm;

  private RealmOverlay(ObjectNode realm) {
    this.realm = realm;
  }

  /** Starts from the realm in the repository. */
  public static RealmOverlay onCommittedRealm() throws IOException {
    try (var in = RealmOverlay.class.getResourceAsStream(COMMITTED)) {
      if (in == null) {
        throw new StackException("The build left out " + COMMITTED + ".");
      }
      return new RealmOverlay((ObjectNode) JSON.readTree(in));
    }
  }

  /** Adds people who can sign in with their own name as password. */
  public RealmOverlay withUsers(List<DemoUser> users) {
    for (var user : users) {
      addUser(user);
    }
    return this;
  }

  /** Adds the client for the command line: public, passwords allowed, nothing else. */
  public RealmOverlay withCliClient() {
    var client = array("clients").addObject();
    client.put("clientId", CLI_CLIENT);
    client.put("protocol", "openid-connect");
    client.put("publicClient", true);
    client.put("standardFlowEnabled", false);
    client.put("directAccessGrantsEnabled", true);
    addAll(client.putArray("defaultClientScopes"), List.of("basic", "roles", "sufficiency"));
    return this;
  }

  /** Lets a partner's system sign in with the key whose public half is {@code jwks}. */
  public RealmOverlay withPartnerKey(String clientId, String jwks) {
    var attributes = client(clientId).withObject("/attributes");
    attributes.put("use.jwks.string", "true");
    attributes.put("jwks.string", jwks);
    return this;
  }

  /** Tells where the portal is on this machine. */
  public RealmOverlay withPortalAt(String url) {
    client("sufficiency-portal").put("rootUrl", url);
    return this;
  }

  /** The realm as Keycloak imports it. */
  public String toJson() throws IOException {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(realm);
  }

  private void addUser(DemoUser user) {
    var node = array("users").addObject();
    node.put("username", user.name());
    node.put("enabled", true);
    node.put("emailVerified", true);
    addAll(node.putArray("realmRoles"), List.of(user.role()));
    if (user.urn() != null) {
      addAll(node.putObject("attributes").putArray("urn"), List.of(user.urn()));
    }
    node.putArray("credentials")
        .addObject()
        .put("type", "password")
        .put("value", user.password())
        .put("temporary", false);
  }

  private ObjectNode client(String clientId) {
    for (var client : array("clients")) {
      if (client.path("clientId").asText().equals(clientId)) {
        return (ObjectNode) client;
      }
    }
    throw new StackException("The realm has no client " + clientId + ".");
  }

  private ArrayNode array(String name) {
    return realm.withArray("/" + name);
  }

  private static void addAll(ArrayNode array, List<String> values) {
    values.forEach(array::add);
  }
}
