package uk.sufficiency.gateway.openreferral;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.cache.CacheResult;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import uk.sufficiency.gateway.service.ServiceLines;

/**
 * The answers of the feed, remembered for a while: however many read it, the registry is asked each
 * question once in that time. Refusals and failures are not remembered.
 */
@ApplicationScoped
class Feed {

  private final FeedClient registry;
  private final ServiceLines lines;

  @Inject
  Feed(@RestClient FeedClient registry, ServiceLines lines) {
    this.registry = registry;
    this.lines = lines;
  }

  /**
   * An answer.
   *
   * @param tag the entity tag: a digest of the text
   */
  record Answer(String json, String tag) {

    static Answer of(String json) {
      return new Answer(json, digest(json));
    }

    private static String digest(String json) {
      try {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(json.getBytes(UTF_8));
        return HexFormat.of().formatHex(hash);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @CacheResult(cacheName = "open-feed")
  Uni<Answer> list(FeedList list, FeedQuery query) {
    return lines
        .registry()
        .read(() -> registry.list(list.path(), query.parameters()))
        .map(Answer::of);
  }

  @CacheResult(cacheName = "open-feed")
  Uni<Answer> one(FeedList list, UUID id) {
    return lines.registry().read(() -> registry.one(list.path(), id)).map(Answer::of);
  }
}
