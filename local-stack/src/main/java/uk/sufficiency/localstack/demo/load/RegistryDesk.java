package uk.sufficiency.localstack.demo.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.sufficiency.localstack.demo.world.RegistryStory;
import uk.sufficiency.localstack.demo.world.RegistryStory.Destination;
import uk.sufficiency.localstack.demo.world.RegistryStory.SendPlan;
import uk.sufficiency.localstack.demo.world.RegistryStory.Waiting;

/**
 * Writes down, in GraphQL, what officers know of the provisions beside their places. Each kind is
 * looked up first and only what is missing is written: doing so twice changes nothing, and what was
 * cut short is completed.
 */
public final class RegistryDesk {

  private static final String PLANNER = "place-planner";
  private static final String COMMISSIONER = "commissioner";
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Mutations AGREE =
      new Mutations("recordAgreement", "RecordAgreementInput", "agreement { id }");
  private static final Mutations VISIT =
      new Mutations("recordQualityVisit", "RecordQualityVisitInput", "visit { id }");
  private static final Mutations REGISTER =
      new Mutations("registerScheme", "RegisterSchemeInput", "scheme { id }");
  private static final Mutations SCHEDULE =
      new Mutations("scheduleWave", "ScheduleWaveInput", "number");
  private static final Mutations SAVE =
      new Mutations("saveSendPlan", "SaveSendPlanInput", "plan { version }");
  private static final Mutations PUBLISH =
      new Mutations("publishSendPlan", "SendPlanVersionInput", "plan { version }");
  private static final Mutations JOIN =
      new Mutations("joinWaitingList", "JoinWaitingListInput", "entry { id }");
  private static final Mutations PLAN =
      new Mutations("planDestination", "PlanDestinationInput", "destination { status }");

  private final GatewayClient gateway;
  private final RegistryQueries registry;
  private final Patience patience;
  private int steps;

  /** Writes at this gateway. */
  public RegistryDesk(GatewayClient gateway, Patience patience) {
    this.gateway = gateway;
    this.registry = new RegistryQueries(gateway);
    this.patience = patience;
  }

  /**
   * Writes all of the story down.
   *
   * @return how many changes it took; 0 where everything had been written before
   */
  public int write(RegistryStory story) throws InterruptedException {
    steps = 0;
    write(AGREE, COMMISSIONER, () -> missingAgreements(story));
    write(VISIT, PLANNER, () -> missingVisits(story));
    write(REGISTER, COMMISSIONER, () -> missingSchemes(story));
    write(SCHEDULE, COMMISSIONER, () -> missingWaves(story));
    write(SAVE, PLANNER, () -> missingPlans(story.sendPlans()));
    write(PUBLISH, PLANNER, () -> drafts(story.sendPlans()));
    write(JOIN, PLANNER, () -> missingPupils(story.waitingList()));
    write(PLAN, PLANNER, () -> missingDestinations(story.destinations()));
    return steps;
  }

  /** Finds out what is not written yet. */
  @FunctionalInterface
  private interface Missing {
    List<ObjectNode> find() throws InterruptedException;
  }

  /** Looks again before it tries again: part of a document may have been carried out. */
  private void write(Mutations mutations, String role, Missing missing)
      throws InterruptedException {
    patience.ask(
        () -> {
          var inputs = missing.find();
          for (var at = 0; at < inputs.size(); at += Mutations.MOST) {
            var some = inputs.subList(at, Math.min(inputs.size(), at + Mutations.MOST));
            gateway.run(mutations.document(some.size()), Mutations.variables(some), role);
            steps += some.size();
          }
          return inputs.size();
        });
  }

  private List<ObjectNode> missingAgreements(RegistryStory story) throws InterruptedException {
    return lacking(registry.provisions(), "agreement", story.agreements());
  }

  private List<ObjectNode> missingVisits(RegistryStory story) throws InterruptedException {
    return lacking(registry.provisions(), "latestQualityReview", story.qualityVisits());
  }

  private static List<ObjectNode> lacking(
      Map<String, JsonNode> provisions, String field, List<? extends Record> parts) {
    return parts.stream()
        .map(Inputs::of)
        .filter(input -> !get(provisions, input.path("provision").asText()).hasNonNull(field))
        .map(input -> named(provisions, input))
        .toList();
  }

  private List<ObjectNode> missingSchemes(RegistryStory story) throws InterruptedException {
    var known = registry.schemes();
    var provisions = registry.provisions();
    return story.schemes().stream()
        .filter(scheme -> !known.contains(scheme.reference()))
        .map(scheme -> named(provisions, Inputs.of(scheme)))
        .toList();
  }

  private List<ObjectNode> missingWaves(RegistryStory story) throws InterruptedException {
    var scheduled = registry.scheduledWaves();
    return story.waves().stream()
        .filter(wave -> !scheduled.contains(wave.number()))
        .map(Inputs::of)
        .toList();
  }

  private List<ObjectNode> missingPlans(List<SendPlan> plans) throws InterruptedException {
    var known = registry.plansByUrn(urns(plans));
    return plans.stream()
        .filter(plan -> !known.containsKey(plan.urn()))
        .map(plan -> Inputs.of(plan).put("expectedVersion", 0))
        .toList();
  }

  /** Plans that were saved and are not public yet. */
  private List<ObjectNode> drafts(List<SendPlan> plans) throws InterruptedException {
    return registry.plansByUrn(urns(plans)).entrySet().stream()
        .filter(plan -> !plan.getValue().hasNonNull("publishedOn"))
        .map(
            plan ->
                JSON.createObjectNode()
                    .put("urn", plan.getKey())
                    .put("expectedVersion", plan.getValue().path("version").asInt()))
        .toList();
  }

  private List<ObjectNode> missingPupils(List<Waiting> pupils) throws InterruptedException {
    var provisions = registry.provisions();
    var known = new HashSet<String>();
    for (var reference : distinct(pupils.stream().map(Waiting::provision))) {
      known.addAll(registry.pupilsOf(get(provisions, reference), "waitingList", "id").values());
    }
    return pupils.stream()
        .filter(pupil -> !known.contains(pupil.pupilRef()))
        .map(pupil -> named(provisions, Inputs.of(pupil)))
        .toList();
  }

  private List<ObjectNode> missingDestinations(List<Destination> destinations)
      throws InterruptedException {
    var provisions = registry.provisions();
    var known = new HashSet<String>();
    var placements = new HashMap<String, String>();
    for (var reference : distinct(destinations.stream().map(Destination::provision))) {
      known.addAll(
          registry.pupilsOf(get(provisions, reference), "destinations", "placementId").values());
      placements.putAll(registry.pupilsOf(get(provisions, reference), "placements", "id"));
    }
    return destinations.stream()
        .filter(step -> !known.contains(step.pupilRef()))
        .map(step -> planned(provisions, placements, step))
        .toList();
  }

  private static ObjectNode planned(
      Map<String, JsonNode> provisions, Map<String, String> pupils, Destination step) {
    var placement =
        pupils.entrySet().stream()
            .filter(each -> each.getValue().equals(step.pupilRef()))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow(() -> missing("a placement of the demo at " + step.provision()));
    var input = Inputs.of(step).put("placementId", placement);
    if (step.nextProvision() != null) {
      input.put("nextProvisionId", get(provisions, step.nextProvision()).path("id").asText());
    }
    return input.without(List.of("provision", "pupilRef", "nextProvision"));
  }

  private static Set<String> distinct(Stream<String> references) {
    return references.collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<String> urns(List<SendPlan> plans) {
    return plans.stream().map(SendPlan::urn).toList();
  }

  /** The input with the provision's identifier in place of its reference. */
  private static ObjectNode named(Map<String, JsonNode> provisions, ObjectNode input) {
    var reference = input.path("provision").asText();
    input.remove("provision");
    return input.put("provisionId", get(provisions, reference).path("id").asText());
  }

  private static JsonNode get(Map<String, JsonNode> provisions, String reference) {
    var found = provisions.get(reference);
    if (found == null) {
      throw missing("provision " + reference);
    }
    return found;
  }

  private static GatewayRefusal missing(String what) {
    return new GatewayRefusal("NOT_FOUND", "the registry does not show " + what);
  }
}
