package uk.sufficiency.localstack.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import uk.sufficiency.localstack.LocalStack;
import uk.sufficiency.localstack.kafka.TopicSetup;
import uk.sufficiency.localstack.postgres.Databases;

/**
 * Gives a Quarkus test a database of its own and topics of its own on a real PostgreSQL and Kafka.
 *
 * <pre>{@code
 * @QuarkusTestResource(
 *     value = InfrastructureResource.class,
 *     initArgs = @ResourceArg(name = "database", value = "registry"))
 * }</pre>
 *
 * Argument {@code database}: whose roles own and use the new database ({@code registry_owner} and
 * {@code registry_app}); the default is {@code kit}. Topics carry a prefix that is told in {@code
 * sufficiency.topic-prefix}.
 */
public final class InfrastructureResource implements QuarkusTestResourceLifecycleManager {

  private String database = "kit";

  @Override
  public void init(Map<String, String> initArgs) {
    database = initArgs.getOrDefault("database", database);
  }

  @Override
  public Map<String, String> start() {
    try {
      return start(TestInfrastructure.get());
    } catch (IOException e) {
      throw new IllegalStateException("No PostgreSQL and Kafka for the test", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Nothing: the infrastructure serves the next test, and goes when the JVM or its owner does. */
  @Override
  public void stop() {}

  private Map<String, String> start(LocalStack stack) throws IOException, InterruptedException {
    var unique = UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    var access = stack.databases().ensureFor(database, database + "_" + unique);
    var prefix = unique + ".";
    new TopicSetup(stack.kafkaBootstrapServers()).ensure(prefix);
    var configuration = configuration(access);
    configuration.put("kafka.bootstrap.servers", stack.kafkaBootstrapServers());
    configuration.put("sufficiency.topic-prefix", prefix);
    return configuration;
  }

  private static Map<String, String> configuration(Databases.Access access) {
    var configuration = new HashMap<String, String>();
    configuration.put("quarkus.datasource.jdbc.url", access.jdbcUrl());
    configuration.put("quarkus.datasource.reactive.url", access.reactiveUrl());
    configuration.put("quarkus.datasource.username", access.appRole());
    configuration.put("quarkus.datasource.password", access.appPassword());
    configuration.put("quarkus.flyway.username", access.ownerRole());
    configuration.put("quarkus.flyway.password", access.ownerPassword());
    return configuration;
  }
}
