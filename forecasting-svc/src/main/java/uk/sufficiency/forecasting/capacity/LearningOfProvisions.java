package uk.sufficiency.forecasting.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import uk.sufficiency.contracts.ProvisionState;
import uk.sufficiency.contracts.Topics;
import uk.sufficiency.contracts.Topics.Topic;
import uk.sufficiency.kit.inbox.StateHandler;

/**
 * Keeps every provision's places as the registry last told them; the gap follows when it is read.
 */
@ApplicationScoped
class LearningOfProvisions implements StateHandler<ProvisionState> {

  private static final String KEEP =
      """
      insert into provision (id, urn, ward, kind, status, is_open, is_pipeline)
      values (?, ?, ?, ?, ?, ?, ?)
      on conflict (id) do update set urn = excluded.urn, ward = excluded.ward,
        kind = excluded.kind, status = excluded.status, is_open = excluded.is_open,
        is_pipeline = excluded.is_pipeline
      """;

  private static final List<String> FORGET =
      List.of(
          "delete from provision_places where provision_id = ?",
          "delete from provision_pipeline where provision_id = ?");

  private static final String ADD_PIPELINE =
      """
      insert into provision_pipeline values (?, ?, ?)
      on conflict (provision_id, academic_year) do update
        set expected = provision_pipeline.expected + excluded.expected
      """;

  @Override
  public Topic<ProvisionState> topic() {
    return Topics.PROVISION;
  }

  @Override
  public void apply(Connection transaction, ProvisionState state) throws SQLException {
    keep(transaction, state);
    forgetPlaces(transaction, state.id());
    addPlaces(transaction, state);
    addPipeline(transaction, state);
  }

  private static void keep(Connection transaction, ProvisionState state) throws SQLException {
    try (var keep = transaction.prepareStatement(KEEP)) {
      keep.setString(1, state.id());
      keep.setString(2, state.urn());
      keep.setString(3, state.wardCode());
      keep.setString(4, state.kind().name());
      keep.setString(5, state.status().name());
      keep.setBoolean(6, state.status().isCapacity());
      keep.setBoolean(7, state.status().isPipeline());
      keep.executeUpdate();
    }
  }

  private static void forgetPlaces(Connection transaction, String id) throws SQLException {
    for (var sql : FORGET) {
      try (var forget = transaction.prepareStatement(sql)) {
        forget.setString(1, id);
        forget.executeUpdate();
      }
    }
  }

  private static void addPlaces(Connection transaction, ProvisionState state) throws SQLException {
    try (var add = transaction.prepareStatement("insert into provision_places values (?, ?, ?)")) {
      for (var year : state.commissioned()) {
        add.setString(1, state.id());
        add.setInt(2, year.academicYear());
        add.setInt(3, year.places());
        add.addBatch();
      }
      add.executeBatch();
    }
  }

  /** Several schemes may add places in one year: what is to be expected of them adds up. */
  private static void addPipeline(Connection transaction, ProvisionState state)
      throws SQLException {
    var pipeline = state.pipeline();
    if (pipeline == null) {
      return;
    }
    try (var add = transaction.prepareStatement(ADD_PIPELINE)) {
      for (var year : pipeline) {
        add.setString(1, state.id());
        add.setInt(2, year.academicYear());
        add.setDouble(3, year.places() * year.probability());
        add.addBatch();
      }
      add.executeBatch();
    }
  }
}
