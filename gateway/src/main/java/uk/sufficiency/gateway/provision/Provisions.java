package uk.sufficiency.gateway.provision;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.gateway.service.Batches;
import uk.sufficiency.gateway.service.ServiceLines;

/** Finds and changes provisions. */
@ApplicationScoped
public class Provisions {

  private final ProvisionsClient client;
  private final SuccessionClient successions;
  private final ServiceLines lines;

  Provisions(
      @RestClient ProvisionsClient client,
      @RestClient SuccessionClient successions,
      ServiceLines lines) {
    this.client = client;
    this.successions = successions;
    this.lines = lines;
  }

  /** The provisions of each setting, in the order of the URNs. */
  public Uni<List<List<Provision>>> listBySetting(List<String> urns) {
    return Batches.fetch(urns, this::bySetting)
        .map(lists -> lists.stream().map(Provisions::orNone).toList());
  }

  /** The provisions in the order of their identifiers, null where there is none. */
  public Uni<List<Provision>> listById(List<String> ids) {
    return listById(ids, null, null);
  }

  /**
   * The same as they stood on a day, and as that was known at a moment; today and now if absent.
   */
  Uni<List<Provision>> listById(
      List<String> ids, @Nullable LocalDate on, @Nullable Instant knownAt) {
    return Batches.fetch(ids, chunk -> byId(chunk, on, knownAt));
  }

  Uni<Provision> register(RegisterProvision provision) {
    return lines.registry().change(() -> client.register(provision));
  }

  Uni<Provision> commission(CommissionPlaces change) {
    var places = new ProvisionsClient.NewPlaces(change.expectedVersion(), change.commissioned());
    return lines.registry().change(() -> client.commission(change.provisionId(), places));
  }

  Uni<Provision> update(UpdateProvision as) {
    var edit =
        new ProvisionsClient.Edit(
            as.expectedVersion(),
            as.name(),
            as.needs(),
            as.ncYearFrom(),
            as.ncYearTo(),
            as.opensOn(),
            as.closesOn(),
            as.base());
    return lines.registry().change(() -> client.edit(as.provisionId(), edit));
  }

  Uni<Provision> moveOn(MoveProvisionOn move) {
    var step =
        new ProvisionsClient.Step(
            move.expectedVersion(), move.to(), move.effectiveOn(), move.reason(), move.closesOn());
    return lines.registry().change(() -> client.moveOn(move.provisionId(), step));
  }

  Uni<SettingSuccession> succeed(SucceedSetting who) {
    var succession = new SuccessionClient.Succession(who.to(), who.on(), who.reason());
    return lines.registry().change(() -> successions.succeed(who.urn(), succession));
  }

  private Uni<Map<String, List<Provision>>> bySetting(List<String> urns) {
    return ask(new ProvisionsClient.Question(urns, null, null, null))
        .map(
            answer -> {
              var at = answer.provisions().stream().collect(groupingBy(Provision::urn));
              return urns.stream()
                  .collect(toMap(Function.identity(), urn -> of(urn, at, answer.followed())));
            });
  }

  /** A setting's own provisions, and those that have gone to the settings that followed it. */
  private static List<Provision> of(
      String urn, Map<String, List<Provision>> at, @Nullable Map<String, List<String>> followed) {
    List<String> followers = followed == null ? List.of() : followed.getOrDefault(urn, List.of());
    return Stream.concat(Stream.of(urn), followers.stream())
        .flatMap(each -> at.getOrDefault(each, List.of()).stream())
        .toList();
  }

  private Uni<Map<String, Provision>> byId(
      List<String> ids, @Nullable LocalDate on, @Nullable Instant knownAt) {
    return ask(new ProvisionsClient.Question(null, ids, on, knownAt))
        .map(answer -> Batches.byKey(answer.provisions(), Provision::id));
  }

  private Uni<ProvisionsClient.Answer> ask(ProvisionsClient.Question question) {
    return lines.registry().read(() -> client.find(question));
  }

  private static List<Provision> orNone(@Nullable List<Provision> provisions) {
    return provisions == null ? List.of() : provisions;
  }
}
