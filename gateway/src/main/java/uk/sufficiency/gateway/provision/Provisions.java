package uk.sufficiency.gateway.provision;

import static java.util.stream.Collectors.groupingBy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.gateway.service.Batches;
import uk.sufficiency.gateway.service.ServiceLines;

/** Finds and changes provisions. */
@ApplicationScoped
public class Provisions {

  private final ProvisionsClient client;
  private final ServiceLines lines;

  Provisions(@RestClient ProvisionsClient client, ServiceLines lines) {
    this.client = client;
    this.lines = lines;
  }

  /** The provisions of each setting, in the order of the URNs. */
  public Uni<List<List<Provision>>> listBySetting(List<String> urns) {
    return Batches.fetch(urns, this::bySetting)
        .map(lists -> lists.stream().map(Provisions::orNone).toList());
  }

  /** The provisions in the order of their identifiers, null where there is none. */
  public Uni<List<Provision>> listById(List<String> ids) {
    return Batches.fetch(ids, this::byId);
  }

  Uni<Provision> register(RegisterProvision provision) {
    return lines.registry().change(() -> client.register(provision));
  }

  Uni<Provision> commission(CommissionPlaces change) {
    var places = new ProvisionsClient.NewPlaces(change.expectedVersion(), change.commissioned());
    return lines.registry().change(() -> client.commission(change.provisionId(), places));
  }

  private Uni<Map<String, List<Provision>>> bySetting(List<String> urns) {
    return ask(new ProvisionsClient.Question(urns, null))
        .map(found -> found.stream().collect(groupingBy(Provision::urn)));
  }

  private Uni<Map<String, Provision>> byId(List<String> ids) {
    return ask(new ProvisionsClient.Question(null, ids))
        .map(found -> Batches.byKey(found, Provision::id));
  }

  private Uni<List<Provision>> ask(ProvisionsClient.Question question) {
    return lines
        .registry()
        .read(() -> client.find(question))
        .map(ProvisionsClient.Answer::provisions);
  }

  private static List<Provision> orNone(@Nullable List<Provision> provisions) {
    return provisions == null ? List.of() : provisions;
  }
}
