package uk.sufficiency.localstack.demo.load;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.LocalDate;

/** Parts of the story as JSON: days as ISO 8601 writes them, what is absent left out. */
public final class Inputs {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new SimpleModule().addSerializer(LocalDate.class, ToStringSerializer.instance))
          .serializationInclusion(JsonInclude.Include.NON_NULL)
          .build();

  private Inputs() {}

  /** A record as a JSON object; its components keep their names. */
  public static ObjectNode of(Object part) {
    return JSON.valueToTree(part);
  }
}
