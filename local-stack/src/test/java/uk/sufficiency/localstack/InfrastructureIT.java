package uk.sufficiency.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.sufficiency.contracts.Topics;
import uk.sufficiency.localstack.postgres.Databases;
import uk.sufficiency.localstack.testing.TestInfrastructure;

class InfrastructureIT {

  @Test
  void committedRowsOutliveAKilledPostgres(@TempDir Path folder) throws Exception {
    try (var stack = TestInfrastructure.disposable(folder).start()) {
      // Given
      var registry = stack.databases().access("registry");
      execute(
          registry.ownerRole(), registry.ownerPassword(), registry, "CREATE TABLE kept (n int)");
      execute(registry.appRole(), registry.appPassword(), registry, "INSERT INTO kept VALUES (7)");

      // When
      stack.kill(Component.POSTGRES);
      stack.start(Component.POSTGRES);

      // Then
      assertThat(readOne(registry, "SELECT n FROM kept")).isEqualTo(7);
    }
  }

  @Test
  void everyTopicOfContractsOutlivesAKilledBroker(@TempDir Path folder) throws Exception {
    try (var stack = TestInfrastructure.disposable(folder).start()) {
      // When
      stack.kill(Component.KAFKA);
      stack.start(Component.KAFKA);

      // Then
      try (var admin = Admin.create(Map.of("bootstrap.servers", stack.kafkaBootstrapServers()))) {
        assertThat(admin.listTopics().names().get())
            .containsAll(Topics.specs().stream().map(Topics.Spec::name).toList());
      }
    }
  }

  private static void execute(String role, String password, Databases.Access access, String sql)
      throws Exception {
    try (var connection = DriverManager.getConnection(access.jdbcUrl(), role, password);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int readOne(Databases.Access access, String sql) throws Exception {
    try (var connection =
            DriverManager.getConnection(access.jdbcUrl(), access.appRole(), access.appPassword());
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
