package uk.sufficiency.registry.provision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import uk.sufficiency.contracts.ProvisionState;

/**
 * A provision's public state, which the database's own function {@code provision_state} puts
 * together for officers' changes and imports alike.
 */
@ApplicationScoped
class ProvisionStates {

  private final ObjectMapper json;

  ProvisionStates(ObjectMapper json) {
    this.json = json;
  }

  ProvisionState read(String state) {
    try {
      return json.readValue(state, ProvisionState.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The database tells states in their own form", e);
    }
  }
}
