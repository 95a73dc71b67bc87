package uk.sufficiency.gateway.outreach;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import uk.sufficiency.gateway.outreach.OutreachClient.ListQuestion;
import uk.sufficiency.gateway.outreach.OutreachClient.SettingsAnswer;
import uk.sufficiency.gateway.outreach.OutreachClient.SettingsQuestion;
import uk.sufficiency.gateway.service.Batches;
import uk.sufficiency.gateway.service.ServiceLine;
import uk.sufficiency.gateway.service.ServiceLines;

/** Finds lists of either kind and any length for many settings with one question. */
@ApplicationScoped
class OutreachLists {

  /** The most lists of a part that the service answers at once. */
  private static final int MOST = 40;

  enum Part {
    SUPPORT_REQUESTS,
    VISITS
  }

  /** What is listed, and at most how many of it for each setting. */
  record Kind(Part part, int first) {}

  /** One setting's list. */
  record Key(Kind kind, String urn) {}

  /** One list of the question. */
  record Wanted(Kind kind, List<String> urns) {}

  private final OutreachClient client;
  private final ServiceLine outreach;

  OutreachLists(@RestClient OutreachClient client, ServiceLines lines) {
    this.client = client;
    this.outreach = lines.outreach();
  }

  /** A {@link SettingSupportRequests} or {@link SettingVisits}, as the part says, by its key. */
  Uni<Map<Key, Object>> find(List<Key> keys) {
    return Batches.inChunks(wanted(keys), MOST, this::ask);
  }

  private Uni<Map<Key, Object>> ask(List<Wanted> lists) {
    SettingsQuestion question =
        new SettingsQuestion(
            questions(Part.SUPPORT_REQUESTS, lists), questions(Part.VISITS, lists));
    return outreach.read(() -> client.find(question)).map(OutreachLists::byKey);
  }

  static List<Wanted> wanted(List<Key> keys) {
    Map<Kind, List<String>> urns =
        keys.stream()
            .collect(groupingBy(Key::kind, LinkedHashMap::new, mapping(Key::urn, toList())));
    return urns.entrySet().stream().flatMap(of -> wanted(of.getKey(), of.getValue())).toList();
  }

  private static Stream<Wanted> wanted(Kind kind, List<String> urns) {
    return Batches.chunks(urns, Batches.CHUNK).stream().map(chunk -> new Wanted(kind, chunk));
  }

  private static List<ListQuestion> questions(Part part, List<Wanted> lists) {
    return lists.stream()
        .filter(list -> list.kind().part() == part)
        .map(list -> new ListQuestion(list.urns(), list.kind().first()))
        .toList();
  }

  private static Map<Key, Object> byKey(SettingsAnswer answer) {
    Map<Key, Object> found = new HashMap<>();
    for (var list : answer.supportRequests()) {
      var kind = new Kind(Part.SUPPORT_REQUESTS, list.first());
      list.settings().forEach(of -> found.put(new Key(kind, of.urn()), of.toAnswer()));
    }
    for (var list : answer.visits()) {
      var kind = new Kind(Part.VISITS, list.first());
      list.settings().forEach(of -> found.put(new Key(kind, of.urn()), of.toAnswer()));
    }
    return found;
  }
}
