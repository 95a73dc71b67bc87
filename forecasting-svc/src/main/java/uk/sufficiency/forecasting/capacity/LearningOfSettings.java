package uk.sufficiency.forecasting.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import uk.sufficiency.contracts.SettingState;
import uk.sufficiency.contracts.Topics;
import uk.sufficiency.contracts.Topics.Topic;
import uk.sufficiency.kit.inbox.StateHandler;

/** Keeps the ward of every setting, which decides what demand a user of the setting may see. */
@ApplicationScoped
class LearningOfSettings implements StateHandler<SettingState> {

  private static final String KEEP =
      "insert into setting (urn, ward) values (?, ?)"
          + " on conflict (urn) do update set ward = excluded.ward";

  @Override
  public Topic<SettingState> topic() {
    return Topics.SETTING;
  }

  @Override
  public void apply(Connection transaction, SettingState state) throws SQLException {
    var ward = state.ward();
    try (var keep = transaction.prepareStatement(KEEP)) {
      keep.setString(1, state.id());
      keep.setString(2, ward == null ? null : ward.code());
      keep.executeUpdate();
    }
  }
}
