package uk.sufficiency.outreach.setting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import uk.sufficiency.contracts.SettingState;
import uk.sufficiency.contracts.Topics;
import uk.sufficiency.contracts.Topics.Topic;
import uk.sufficiency.kit.inbox.StateHandler;

/** Keeps what the registry tells of settings; the inbox lets only newer states come here. */
@ApplicationScoped
class LearningOfASetting implements StateHandler<SettingState> {

  private static final String UPSERT =
      """
      insert into setting (urn, version, name, phase, status, ward_code, ward_name, successor_urn,
                           authority)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (urn) do update
         set version = excluded.version, name = excluded.name, phase = excluded.phase,
             status = excluded.status, ward_code = excluded.ward_code,
             ward_name = excluded.ward_name, successor_urn = excluded.successor_urn,
             authority = excluded.authority
      """;

  @Override
  public Topic<SettingState> topic() {
    return Topics.SETTING;
  }

  @Override
  public void apply(Connection transaction, SettingState state) throws SQLException {
    var ward = state.ward();
    try (var upsert = transaction.prepareStatement(UPSERT)) {
      upsert.setString(1, state.id());
      upsert.setLong(2, state.version());
      upsert.setString(3, state.name());
      upsert.setString(4, state.phase());
      upsert.setString(5, state.status().name());
      upsert.setString(6, ward == null ? null : ward.code());
      upsert.setString(7, ward == null ? null : ward.name());
      upsert.setString(8, state.successorUrn());
      upsert.setString(9, state.authority());
      upsert.executeUpdate();
    }
  }
}
