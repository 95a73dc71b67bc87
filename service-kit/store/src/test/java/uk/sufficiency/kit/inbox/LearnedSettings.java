package uk.sufficiency.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import uk.sufficiency.contracts.SettingState;
import uk.sufficiency.contracts.Topics;
import uk.sufficiency.contracts.Topics.Topic;

/** A projection as a service would keep one, with a constraint that some states break. */
@ApplicationScoped
class LearnedSettings implements StateHandler<SettingState> {

  @Override
  public Topic<SettingState> topic() {
    return Topics.SETTING;
  }

  @Override
  public void apply(Connection transaction, SettingState state) throws SQLException {
    var upsert =
        """
        insert into learned (id, version, name) values (?, ?, ?)
        on conflict (id) do update set version = excluded.version, name = excluded.name
        """;
    try (var statement = transaction.prepareStatement(upsert)) {
      statement.setString(1, state.id());
      statement.setLong(2, state.version());
      statement.setString(3, state.name());
      statement.executeUpdate();
    }
    try (var statement =
        transaction.prepareStatement("insert into learned_history (id, version) values (?, ?)")) {
      statement.setString(1, state.id());
      statement.setLong(2, state.version());
      statement.executeUpdate();
    }
  }
}
