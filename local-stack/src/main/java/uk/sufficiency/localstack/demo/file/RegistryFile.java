package uk.sufficiency.localstack.demo.file;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import uk.sufficiency.localstack.demo.load.Inputs;
import uk.sufficiency.localstack.demo.world.Town;

/**
 * Agreements, quality visits, capital schemes, SEND plans, waiting lists and next steps as JSON,
 * for people to read; the loader tells them in GraphQL.
 */
public final class RegistryFile {

  private static final ObjectMapper JSON = new ObjectMapper();

  private RegistryFile() {}

  /** All that officers of the town have written down. */
  public static byte[] bytes(Town town) {
    ObjectNode root = JSON.createObjectNode().put("synthetic", true);
    root.setAll(Inputs.of(town.registryStory()));
    return JsonFile.bytes(root);
  }
}
