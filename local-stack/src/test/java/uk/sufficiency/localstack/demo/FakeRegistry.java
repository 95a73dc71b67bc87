package uk.sufficiency.localstack.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.GraphqlErrorException;
import graphql.Scalars;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeRuntimeWiring;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.localstack.Repository;
import uk.sufficiency.localstack.demo.world.Placement;
import uk.sufficiency.localstack.demo.world.Provision;

/**
 * What officers see of the registry. Documents run against the gateway's own schema, so that a
 * field, an input or a type that it does not have is refused as it would be there.
 */
final class FakeRegistry {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeDefinitionRegistry SCHEMA =
      new SchemaParser().parse(Repository.root().resolve("gateway/schema.graphql").toFile());
  private static final Set<String> OF_COMMISSIONERS =
      Set.of("recordAgreement", "registerScheme", "scheduleWave");

  /** What was written, by mutation. */
  final Map<String, List<Map<String, Object>>> written = new HashMap<>();

  /** The plans by URN. */
  final Map<String, Map<String, Object>> plans = new HashMap<>();

  private final List<String> calls;
  private final GraphQL graphql;
  private int failIn = -1;
  private int refusals;

  FakeRegistry(List<String> calls) {
    this.calls = calls;
    var wiring =
        RuntimeWiring.newRuntimeWiring()
            .scalar(scalar("Date", Scalars.GraphQLString))
            .scalar(scalar("DateTime", Scalars.GraphQLString))
            .scalar(scalar("BigDecimal", Scalars.GraphQLFloat))
            .scalar(scalar("BigInteger", Scalars.GraphQLInt))
            .type("Query", this::questions)
            .type("Mutation", type -> type.defaultDataFetcher(this::change));
    graphql =
        GraphQL.newGraphQL(new SchemaGenerator().makeExecutableSchema(SCHEMA, wiring.build()))
            .build();
  }

  private static GraphQLScalarType scalar(String name, GraphQLScalarType like) {
    return GraphQLScalarType.newScalar().name(name).coercing(like.getCoercing()).build();
  }

  /** How many mutations were not carried out because {@link #failAt} said so. */
  int refusals() {
    return refusals;
  }

  /** That many mutations are carried out, and the next one is not, once. */
  void failAt(int mutation) {
    failIn = mutation;
  }

  /** The whole answer to a request. */
  JsonNode answer(JsonNode body, String role) {
    var variables =
        JSON.convertValue(body.path("variables"), new TypeReference<Map<String, Object>>() {});
    var input =
        ExecutionInput.newExecutionInput(body.path("query").asText())
            .variables(variables)
            .graphQLContext(Map.of("role", role));
    return JSON.valueToTree(graphql.execute(input.build()).toSpecification());
  }

  private TypeRuntimeWiring.Builder questions(TypeRuntimeWiring.Builder type) {
    return type.dataFetcher("provisions", asked -> Map.of("nodes", provisions()))
        .dataFetcher("capitalSchemes", asked -> of("registerScheme"))
        .dataFetcher("capitalWaves", asked -> waves())
        .dataFetcher("settings", this::settings)
        .dataFetcher("waitingList", asked -> at("joinWaitingList", asked))
        .dataFetcher("destinations", asked -> at("planDestination", asked))
        .dataFetcher("placements", this::placements);
  }

  private static List<Provision> town() {
    return Demos.DEMO.town().provisions();
  }

  private List<Map<String, Object>> provisions() {
    return town().stream().map(this::provision).toList();
  }

  private Map<String, Object> provision(Provision provision) {
    var node = new HashMap<String, Object>();
    node.put("id", id(provision));
    node.put("reference", provision.reference());
    first("recordAgreement", id(provision), node, "agreement");
    first("recordQualityVisit", id(provision), node, "latestQualityReview");
    return node;
  }

  private void first(String mutation, String id, Map<String, Object> node, String field) {
    of(mutation).stream()
        .filter(each -> id.equals(each.get("provisionId")))
        .forEach(each -> node.put(field, each));
  }

  private static String id(Provision provision) {
    return "id of " + provision.reference();
  }

  private static String id(Placement placement) {
    return "place of " + placement.pupilRef();
  }

  private List<Map<String, Object>> of(String mutation) {
    return written.computeIfAbsent(mutation, none -> new ArrayList<>());
  }

  private List<Map<String, Object>> at(String mutation, DataFetchingEnvironment asked) {
    var provision = Objects.requireNonNull(asked.<String>getArgument("provisionId"));
    return of(mutation).stream().filter(e -> provision.equals(e.get("provisionId"))).toList();
  }

  private List<Map<String, Object>> waves() {
    var waves = new ArrayList<>(of("scheduleWave"));
    for (var number = waves.size() + 1; number <= 3; number++) {
      waves.add(Map.of("number", number));
    }
    return waves;
  }

  private List<Map<String, Object>> settings(DataFetchingEnvironment asked) {
    var urns = Objects.requireNonNull(asked.<List<String>>getArgument("urns"));
    var settings = new ArrayList<Map<String, Object>>();
    for (var urn : urns) {
      var plan = plans.get(urn);
      settings.add(plan == null ? Map.of("urn", urn) : Map.of("urn", urn, "sendPlan", plan));
    }
    return settings;
  }

  private List<Map<String, Object>> placements(DataFetchingEnvironment asked) {
    var provision = asked.<String>getArgument("provisionId");
    return Demos.DEMO.town().placements().stream()
        .filter(placement -> id(placement.provision()).equals(provision))
        .map(pupil -> Map.<String, Object>of("id", id(pupil), "pupilRef", pupil.pupilRef()))
        .toList();
  }

  private Map<String, Object> change(DataFetchingEnvironment asked) {
    var name = asked.getField().getName();
    var role = Objects.requireNonNull(asked.getGraphQlContext().<String>get("role"));
    if (failIn-- == 0) {
      refusals++;
      throw refusal("UNAVAILABLE");
    }
    if (OF_COMMISSIONERS.contains(name) != role.equals("commissioner")) {
      throw refusal("FORBIDDEN");
    }
    calls.add(role + " " + name);
    return change(name, Objects.requireNonNull(asked.getArgument("input")));
  }

  private Map<String, Object> change(String name, Map<String, Object> input) {
    return switch (name) {
      case "recordAgreement" -> Map.of("agreement", once(name, input, "provisionId"));
      case "recordQualityVisit" -> Map.of("visit", once(name, input, "provisionId"));
      case "registerScheme" -> Map.of("scheme", once(name, input, "reference"));
      case "scheduleWave" -> once(name, input, "number");
      case "joinWaitingList" -> Map.of("entry", once(name, input, "pupilRef"));
      case "planDestination" ->
          Map.of("destination", destination(once(name, input, "placementId")));
      case "saveSendPlan" -> Map.of("plan", save(input));
      case "publishSendPlan" -> Map.of("plan", publish(input));
      default -> throw new AssertionError("unknown mutation " + name);
    };
  }

  /** What is written a second time is refused, as the registry does for most. */
  private Map<String, Object> once(String mutation, Map<String, Object> input, String key) {
    if (of(mutation).stream().anyMatch(each -> Objects.equals(each.get(key), input.get(key)))) {
      throw refusal("CONFLICT");
    }
    var entry = new HashMap<>(input);
    entry.put("id", mutation + of(mutation).size());
    of(mutation).add(entry);
    return entry;
  }

  private static Map<String, Object> destination(Map<String, Object> entry) {
    var pupil =
        Demos.DEMO.town().placements().stream()
            .filter(placement -> id(placement).equals(entry.get("placementId")))
            .findFirst()
            .orElseThrow(() -> refusal("NOT_FOUND"));
    entry.put("pupilRef", pupil.pupilRef());
    entry.put("provisionId", id(pupil.provision()));
    return entry;
  }

  private Map<String, Object> save(Map<String, Object> input) {
    var urn = Objects.requireNonNull(input.get("urn")).toString();
    requireVersion(plans.get(urn), input);
    var plan = new HashMap<>(input);
    plan.put("version", 1);
    plans.put(urn, plan);
    return plan;
  }

  private Map<String, Object> publish(Map<String, Object> input) {
    var plan = Objects.requireNonNull(plans.get(Objects.toString(input.get("urn"))));
    requireVersion(plan, input);
    plan.put("version", 2);
    plan.put("publishedOn", Demos.TODAY.toString());
    return plan;
  }

  private static void requireVersion(
      @Nullable Map<String, Object> plan, Map<String, Object> input) {
    var version = plan == null ? Integer.valueOf(0) : plan.get("version");
    if (!Objects.equals(version, input.get("expectedVersion"))) {
      throw refusal("STALE_VERSION");
    }
  }

  private static GraphqlErrorException refusal(String code) {
    return GraphqlErrorException.newErrorException()
        .message("refused")
        .extensions(Map.of("code", code))
        .build();
  }
}
