package uk.sufficiency.localstack.service;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import uk.sufficiency.localstack.Component;
import uk.sufficiency.localstack.Ports;
import uk.sufficiency.localstack.Secrets;
import uk.sufficiency.localstack.postgres.Databases;

/** What the services are told by environment variables: where everything is, and who they are. */
public final class ServiceEnvironment {

  private static final String ROTHERHAM = "E08000018";

  private final Ports ports;
  private final Databases databases;
  private final Secrets secrets;
  private final String kafkaBootstrapServers;
  private final String realmUrl;

  public ServiceEnvironment(
      Ports ports,
      Databases databases,
      Secrets secrets,
      String kafkaBootstrapServers,
      String realmUrl) {
    this.ports = ports;
    this.databases = databases;
    this.secrets = secrets;
    this.kafkaBootstrapServers = kafkaBootstrapServers;
    this.realmUrl = realmUrl;
  }

  /** The variables of one service, under the names that Quarkus and the services read. */
  public Map<String, String> of(Component service) throws IOException {
    var variables = new HashMap<String, String>();
    variables.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    variables.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(service)));
    variables.put("QUARKUS_OIDC_AUTH_SERVER_URL", realmUrl);
    variables.put("KAFKA_BOOTSTRAP_SERVERS", kafkaBootstrapServers);
    variables.put(
        "SUFFICIENCY_AUTHORITY", System.getenv().getOrDefault("SUFFICIENCY_AUTHORITY", ROTHERHAM));
    if (service == Component.GATEWAY) {
      addGateway(variables);
    } else {
      addDatabase(variables, databases.access(service.label()));
    }
    return variables;
  }

  private void addGateway(Map<String, String> variables) throws IOException {
    variables.put("SUFFICIENCY_PUPIL_REF_KEY", secrets.pupilRefKey());
    variables.put("SUFFICIENCY_GRAPHQL_UI_ENABLED", "true");
    for (var service : Component.withDatabase()) {
      var url = "http://127.0.0.1:" + ports.of(service);
      variables.put("SUFFICIENCY_" + service.name() + "_URL", url);
    }
  }

  private static void addDatabase(Map<String, String> variables, Databases.Access access) {
    variables.put("QUARKUS_DATASOURCE_JDBC_URL", access.jdbcUrl());
    variables.put("QUARKUS_DATASOURCE_REACTIVE_URL", access.reactiveUrl());
    variables.put("QUARKUS_DATASOURCE_USERNAME", access.appRole());
    variables.put("QUARKUS_DATASOURCE_PASSWORD", access.appPassword());
    variables.put("QUARKUS_FLYWAY_USERNAME", access.ownerRole());
    variables.put("QUARKUS_FLYWAY_PASSWORD", access.ownerPassword());
  }
}
