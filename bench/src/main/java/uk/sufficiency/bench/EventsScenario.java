package uk.sufficiency.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import uk.sufficiency.contracts.Topics;
import uk.sufficiency.localstack.Component;
import uk.sufficiency.localstack.LocalStack;

/**
 * How long after a change is asked for its event can be read from the topic, one change at a time,
 * beside a record that is sent straight to the broker.
 */
final class EventsScenario implements Scenario {

  private static final int WARM_UP = 100;
  private static final int MEASURED = 300;
  private static final String PEER_TOPIC = "bench.peer";
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final HttpClient client = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();

  /** One change; what the topic will carry once it is published. */
  @FunctionalInterface
  private interface Change {
    long make() throws Exception;
  }

  @Override
  public List<Measurement> run(LocalStack stack) throws Exception {
    var broker = stack.kafkaBootstrapServers();
    var token = stack.token("place-planner");
    var registry = stack.url(Component.REGISTRY) + "/v1/provisions";
    var provision = register(registry, token);
    var id = provision.path("id").asText();
    var version = new long[] {provision.path("version").asLong()};
    ensurePeerTopic(broker);
    var peerKey = UUID.randomUUID().toString();
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", broker, "acks", "all", "linger.ms", 0),
            new StringSerializer(),
            new StringSerializer())) {
      return List.of(
          measure(
              "bare producer to consumer, acks=all",
              broker,
              PEER_TOPIC,
              peerKey,
              () -> {
                version[0]++;
                producer
                    .send(
                        new ProducerRecord<>(
                            PEER_TOPIC, peerKey, "{\"version\":" + version[0] + "}"))
                    .get();
                return version[0];
              }),
          measure(
              "change of a provision: REST, commit, relay, consumer",
              broker,
              Topics.PROVISION.name(),
              id,
              () -> change(registry + "/" + id, token)));
    }
  }

  private static void ensurePeerTopic(String broker) throws Exception {
    try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", broker))) {
      if (!admin.listTopics().names().get().contains(PEER_TOPIC)) {
        admin.createTopics(List.of(new NewTopic(PEER_TOPIC, 1, (short) 1))).all().get();
      }
    }
  }

  private Measurement measure(String name, String broker, String topic, String key, Change change)
      throws Exception {
    var nanos = new Histogram(3);
    try (var consumer = consumer(broker, topic)) {
      long total = 0;
      for (int i = 0; i < WARM_UP + MEASURED; i++) {
        var begun = System.nanoTime();
        await(consumer, key, change.make());
        var taken = System.nanoTime() - begun;
        if (i >= WARM_UP) {
          nanos.recordValue(taken);
          total += taken;
        }
      }
      return Measurement.of(name, nanos, total / 1e9);
    }
  }

  private static KafkaConsumer<String, String> consumer(String broker, String topic) {
    var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of("bootstrap.servers", broker),
            new StringDeserializer(),
            new StringDeserializer());
    var partitions =
        consumer.partitionsFor(topic).stream()
            .map(info -> new TopicPartition(topic, info.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToEnd(partitions);
    partitions.forEach(consumer::position);
    return consumer;
  }

  private void await(KafkaConsumer<String, String> consumer, String key, long version)
      throws IOException {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      for (var record : consumer.poll(Duration.ofMillis(100))) {
        if (key.equals(record.key())
            && json.readTree(record.value()).path("version").asLong() == version) {
          return;
        }
      }
    }
    throw new IllegalStateException("Version " + version + " did not come within " + PATIENCE);
  }

  private JsonNode register(String url, String token) throws IOException, InterruptedException {
    return send(
        "POST",
        url,
        token,
        """
        {"urn":"140646","name":"Benchmark","kind":"RESOURCE_PROVISION","status":"PROPOSED",
         "needs":["SLCN"],"ncYearFrom":0,"ncYearTo":6,
         "commissioned":[{"academicYear":2026,"places":1}]}
        """);
  }

  private long current = 1;

  private long change(String url, String token) throws IOException, InterruptedException {
    var answer =
        send(
            "PUT",
            url + "/commissioned-places",
            token,
            "{\"expectedVersion\":"
                + current
                + ",\"commissioned\":[{\"academicYear\":2026,\"places\":"
                + (current % 50 + 2)
                + "}]}");
    current = answer.path("version").asLong();
    return current;
  }

  private JsonNode send(String method, String url, String token, String body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(url))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return json.readTree(answer.body());
  }
}
