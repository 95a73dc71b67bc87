package uk.sufficiency.gateway.testing;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.sufficiency.gateway.testing.StandIn.Answer;

/** The three services behind the gateway under test, with a small world that they agree on. */
public final class StandIns implements QuarkusTestResourceLifecycleManager {

  public static final StandIn REGISTRY = new StandIn("registry");
  public static final StandIn OUTREACH = new StandIn("outreach");
  public static final StandIn FORECASTING = new StandIn("forecasting");

  public static final String PROVISION_ID = "5b1f3d0e-0a3c-4a52-9a5e-0d4c1f6b2e11";

  public static final String PLACEMENT_ID = "9c2f3d0e-0a3c-4a52-9a5e-0d4c1f6b2e11";

  private static final String PUPIL_REF_KEY =
      Base64.getEncoder().encodeToString(new byte[32]); // of no pupil

  @Override
  public Map<String, String> start() {
    answerAsUsual();
    return Map.of(
        "sufficiency.registry.url",
        REGISTRY.url(),
        "sufficiency.outreach.url",
        OUTREACH.url(),
        "sufficiency.forecasting.url",
        FORECASTING.url(),
        "sufficiency.services.retry-pause",
        "5ms",
        "sufficiency.services.breaker-window",
        "200",
        "sufficiency.pupil-ref.key",
        PUPIL_REF_KEY);
  }

  @Override
  public void stop() {
    all().forEach(StandIn::stop);
  }

  public static List<Call> calls() {
    return all().flatMap(service -> service.calls().stream()).toList();
  }

  /** Forgets every call and every fault, and answers as usual. */
  public static void reset() {
    all().forEach(StandIn::reset);
    answerAsUsual();
  }

  private static Stream<StandIn> all() {
    return Stream.of(REGISTRY, OUTREACH, FORECASTING);
  }

  private static void answerAsUsual() {
    REGISTRY.on(
        "POST /v1/settings/query", call -> list("settings", call.texts("urns"), Samples::setting));
    REGISTRY.on("POST /v1/provisions/query", StandIns::provisions);
    REGISTRY.on("POST /v1/provisions/search", call -> Answer.json(Samples.FOUND));
    REGISTRY.on("POST /v1/placements", call -> Answer.json(Samples.PLACEMENT_CHANGE));
    answerAboutPlaces();
    OUTREACH.on("POST /v1/settings/query", StandIns::outreachOfSettings);
    FORECASTING.on(
        "POST /v1/ward-demand/query",
        call -> list("wards", call.texts("wards"), Samples::wardDemand));
    FORECASTING.on("GET /v1/sufficiency", call -> Answer.json(Samples.SUFFICIENCY));
  }

  private static void answerAboutPlaces() {
    String placement = "/v1/placements/" + PLACEMENT_ID;
    String provision = "/v1/provisions/" + PROVISION_ID;
    for (String answer : List.of("accept", "decline", "withdraw", "start", "end")) {
      REGISTRY.on(
          "POST " + placement + "/" + answer, call -> Answer.json(Samples.PLACEMENT_CHANGE));
    }
    REGISTRY.on("POST " + placement + "/transfer", call -> Answer.json(Samples.PLACEMENT_TRANSFER));
    REGISTRY.on("PUT " + placement + "/destination", call -> Answer.json(Samples.DESTINATION));
    REGISTRY.on("GET " + provision + "/placements", call -> Answer.json(Samples.PLACEMENTS));
    REGISTRY.on("GET " + provision + "/outlook", call -> Answer.json(Samples.OUTLOOK));
    REGISTRY.on(
        "GET " + provision + "/destinations",
        call -> Answer.json("{\"destinations\":[" + Samples.DESTINATION + "]}"));
    REGISTRY.on(
        "GET " + provision + "/waiting-list",
        call -> Answer.json("{\"entries\":[" + Samples.WAITING_LIST_ENTRY + "]}"));
    REGISTRY.on(
        "POST " + provision + "/waiting-list", call -> Answer.json(Samples.WAITING_LIST_ENTRY));
    REGISTRY.on(
        "POST " + provision + "/waiting-list/e1/leave",
        call -> Answer.json(Samples.WAITING_LIST_ENTRY));
  }

  private static Answer provisions(Call call) {
    return call.json().hasNonNull("urns")
        ? list("provisions", call.texts("urns"), Samples::provision)
        : list("provisions", call.texts("ids"), id -> Samples.provision("140646"));
  }

  private static Answer outreachOfSettings(Call call) {
    return Answer.json(
        "{\"supportRequests\":%s,\"visits\":%s}"
            .formatted(
                lists(call.json().path("supportRequests"), Samples::requests),
                lists(call.json().path("visits"), Samples::visits)));
  }

  private static String lists(JsonNode asked, BiFunction<String, Integer, String> sample) {
    return asked
        .valueStream()
        .map(list -> list(list, list.path("first").asInt(), sample))
        .collect(joining(",", "[", "]"));
  }

  private static String list(
      JsonNode asked, int first, BiFunction<String, Integer, String> sample) {
    return asked
        .path("urns")
        .valueStream()
        .map(urn -> sample.apply(urn.asText(), first))
        .collect(joining(",", "{\"first\":" + first + ",\"settings\":[", "]}"));
  }

  private static Answer list(String name, List<String> keys, Function<String, String> sample) {
    return Answer.json(
        keys.stream().map(sample).collect(joining(",", "{\"" + name + "\":[", "]}")));
  }
}
