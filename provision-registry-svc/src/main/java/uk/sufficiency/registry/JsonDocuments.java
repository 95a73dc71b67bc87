package uk.sufficiency.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Aggregates with several lists in them travel between the service and its tables as one JSON
 * document: a view puts it together, and statements over {@code :document} take it apart.
 */
@ApplicationScoped
public class JsonDocuments {

  private final ObjectMapper json;

  JsonDocuments(ObjectMapper json) {
    this.json = json;
  }

  /** What a document says of a type; what the type does not ask for is left out. */
  public <T> T read(String document, Class<T> type) {
    try {
      return json.readerFor(type)
          .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .readValue(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored document cannot be read", e);
    }
  }

  public String write(Object of) {
    try {
      return json.writeValueAsString(of);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A document must have a JSON form", e);
    }
  }

  /**
   * Runs statements one after the other.
   *
   * @param statements each takes the document as {@code cast(:document as text)}
   */
  public Uni<Void> store(Mutiny.Session session, List<String> statements, Object of) {
    String document = write(of);
    Uni<Void> done = Uni.createFrom().voidItem();
    for (String statement : statements) {
      done =
          done.chain(
              () ->
                  session
                      .createNativeQuery(statement)
                      .setParameter("document", document)
                      .executeUpdate()
                      .replaceWithVoid());
    }
    return done;
  }
}
