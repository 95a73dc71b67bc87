package uk.sufficiency.localstack.kafka;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import uk.sufficiency.contracts.Topics;
import uk.sufficiency.localstack.StackException;

/** Creates the topics that contracts lists, as one broker can hold them. */
public final class TopicSetup {

  private static final short ONE_REPLICA = 1;

  private final String bootstrapServers;

  public TopicSetup(String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
  }

  /** Creates those that are missing, each with {@code prefix} before its name. */
  public void ensure(String prefix) throws InterruptedException {
    try (var admin = Admin.create(configuration())) {
      var existing = admin.listTopics().names().get();
      admin.createTopics(missing(prefix, existing::contains)).all().get();
    } catch (ExecutionException e) {
      throw new StackException("Kafka would not create the topics: " + e.getMessage(), e);
    }
  }

  private static List<NewTopic> missing(String prefix, Predicate<String> exists) {
    return Topics.specs().stream()
        .map(spec -> newTopic(prefix, spec))
        .filter(topic -> !exists.test(topic.name()))
        .toList();
  }

  private static NewTopic newTopic(String prefix, Topics.Spec spec) {
    var settings = new HashMap<String, String>();
    settings.put(
        TopicConfig.CLEANUP_POLICY_CONFIG,
        spec.compacted() ? TopicConfig.CLEANUP_POLICY_COMPACT : TopicConfig.CLEANUP_POLICY_DELETE);
    settings.put(TopicConfig.RETENTION_MS_CONFIG, "-1");
    return new NewTopic(prefix + spec.name(), spec.partitions(), ONE_REPLICA).configs(settings);
  }

  private Map<String, Object> configuration() {
    return Map.of(
        AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
        AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 30_000,
        AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
  }
}
