package uk.sufficiency.gateway.standing;

import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.gateway.service.Batches;
import uk.sufficiency.gateway.service.ServiceLine;
import uk.sufficiency.gateway.service.ServiceLines;

/** Finds agreements and quality visits in full, one call for both kinds of a level. */
@ApplicationScoped
class Standings {

  private enum Kind {
    AGREEMENT,
    VISIT
  }

  private record Key(Kind kind, String id) {}

  private final StandingsClient client;
  private final ServiceLine registry;
  private final Batches batches;

  Standings(@RestClient StandingsClient client, ServiceLines lines, Batches batches) {
    this.client = client;
    this.registry = lines.registry();
    this.batches = batches;
  }

  CompletionStage<@Nullable Agreement> loadAgreement(Context context, String id) {
    return load(context, new Key(Kind.AGREEMENT, id)).thenApply(Agreement.class::cast);
  }

  CompletionStage<@Nullable QualityReview> loadVisit(Context context, String id) {
    return load(context, new Key(Kind.VISIT, id)).thenApply(QualityReview.class::cast);
  }

  private CompletionStage<Object> load(Context context, Key key) {
    return batches.load(
        context,
        "Registry.standings",
        key,
        keys -> Batches.inChunks(keys, Batches.CHUNK, this::ask));
  }

  private Uni<Map<Key, Object>> ask(List<Key> keys) {
    var question = new StandingsClient.Question(ids(Kind.AGREEMENT, keys), ids(Kind.VISIT, keys));
    return registry.read(() -> client.find(question)).map(Standings::byKey);
  }

  private static List<String> ids(Kind kind, List<Key> keys) {
    return keys.stream().filter(key -> key.kind() == kind).map(Key::id).toList();
  }

  private static Map<Key, Object> byKey(StandingsClient.Answer answer) {
    Map<Key, Object> found = new HashMap<>();
    answer.agreements().forEach(each -> found.put(new Key(Kind.AGREEMENT, each.id()), each));
    answer.visits().forEach(each -> found.put(new Key(Kind.VISIT, each.id()), each));
    return found;
  }
}
