package uk.sufficiency.gateway.setting;

import static java.util.stream.Collectors.toMap;

import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.gateway.service.Batches;
import uk.sufficiency.gateway.service.ServiceLines;

/** Finds settings by their URN. */
@ApplicationScoped
public class Settings {

  private final SettingsClient client;
  private final ServiceLines lines;
  private final Batches batches;

  Settings(@RestClient SettingsClient client, ServiceLines lines, Batches batches) {
    this.client = client;
    this.lines = lines;
    this.batches = batches;
  }

  /** The setting, together with all that are asked for on the same level; null if unknown. */
  public CompletionStage<Setting> load(Context context, String urn) {
    return batches.load(
        context,
        "Registry.settings",
        urn,
        urns -> Batches.inChunks(urns, Batches.CHUNK, this::byUrn));
  }

  /** The settings in the order of the URNs, null where there is none. */
  public Uni<List<Setting>> listByUrn(List<? extends @Nullable String> urns) {
    return Batches.fetch(urns, this::byUrn);
  }

  /** The chain of each setting, in the order of the URNs. */
  Uni<List<List<SettingStage>>> listHistories(List<String> urns) {
    return Batches.fetch(urns, this::historiesByUrn)
        .map(all -> all.stream().map(Settings::orNone).toList());
  }

  private Uni<Map<String, List<SettingStage>>> historiesByUrn(List<String> urns) {
    return lines
        .registry()
        .read(() -> client.histories(new SettingsClient.Question(urns)))
        .map(
            answer ->
                answer.histories().stream()
                    .collect(toMap(SettingsClient.History::urn, SettingsClient.History::settings)));
  }

  private static List<SettingStage> orNone(@Nullable List<SettingStage> stages) {
    return stages == null ? List.of() : stages;
  }

  private Uni<Map<String, Setting>> byUrn(List<String> urns) {
    return lines
        .registry()
        .read(() -> client.find(new SettingsClient.Question(urns)))
        .map(answer -> Batches.byKey(answer.settings(), Setting::urn));
  }
}
