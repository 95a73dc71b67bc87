package uk.sufficiency.localstack.keycloak;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person of the demo, who exists in local stacks only. The password is the user name: the stack
 * listens on 127.0.0.1 alone and holds invented data.
 *
 * @param urn of the setting that the person works at; null for council staff
 */
public record DemoUser(String name, String role, @Nullable String urn) {

  /** The setting of api.md's third question. */
  public static final String SETTING_URN = "140646";

  private static final String OTHER_SETTING_URN = "990001";

  /** One user per role that a person can have, named after it, and staff of a second setting. */
  public static List<DemoUser> all() {
    var users = new ArrayList<DemoUser>();
    for (var role :
        List.of(
            "place-planner", "commissioner", "eah-coordinator", "analyst", "auditor", "operator")) {
      users.add(new DemoUser(role, role, null));
    }
    users.add(new DemoUser("setting", "setting", SETTING_URN));
    users.add(new DemoUser("setting-other", "setting", OTHER_SETTING_URN));
    return List.copyOf(users);
  }

  public String password() {
    return name;
  }
}
