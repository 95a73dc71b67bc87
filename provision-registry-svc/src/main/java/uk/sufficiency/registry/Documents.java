package uk.sufficiency.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Reads what the database's document views write. */
@ApplicationScoped
public class Documents {

  private final ObjectMapper json;

  Documents(ObjectMapper json) {
    this.json = json;
  }

  /** The document as a record; the two have the same shape, or there is a fault of ours. */
  public <T> T read(String document, Class<T> as) {
    try {
      return json.readValue(document, as);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A document is not a " + as.getSimpleName(), e);
    }
  }

  /** The same for a document that may be absent. */
  public <T> @Nullable T find(@Nullable String document, Class<T> as) {
    return document == null ? null : read(document, as);
  }
}
