package uk.sufficiency.registry.placement;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import uk.sufficiency.registry.intake.Staging;
import uk.sufficiency.registry.provision.LastChange;
import uk.sufficiency.registry.provision.ProvisionEvents;

/**
 * Offers that nobody answered in time run out, and stays whose last day has passed end, without
 * anybody asking: one transaction for each provision, with its event and audit entry. What fell due
 * while no replica ran is done at the next start. Of several replicas, and of officers, whoever
 * holds a provision's lock goes first; the others pass it by and look again.
 */
@ApplicationScoped
public class ClosingWhatHasRunOut {

  private static final Logger LOG = Logger.getLogger(ClosingWhatHasRunOut.class);

  private static final String DUE =
      """
      select provision_id from placement where status = 'OFFERED' and hold_until < today()
       union
      select provision_id from placement
       where status in ('ACCEPTED', 'STARTED') and ends_on < today()
       order by provision_id
      """;
  private static final String LOCK = "select id from provision where id = ? for update skip locked";
  private static final String EXPIRE =
      """
      update placement set version = version + 1, status = 'EXPIRED', answered_on = hold_until + 1
       where provision_id = ? and status = 'OFFERED' and hold_until < today()
      returning pupil_ref
      """;
  private static final String END =
      """
      update placement set version = version + 1, status = 'ENDED'
       where provision_id = ? and status in ('ACCEPTED', 'STARTED') and ends_on < today()
      returning pupil_ref
      """;
  private static final String TOUCH = "insert into touched_provision values (?, false)";

  private final AgroalDataSource database;
  private final ProvisionEvents events;
  private final PupilAudit audit;

  ClosingWhatHasRunOut(AgroalDataSource database, ProvisionEvents events, PupilAudit audit) {
    this.database = database;
    this.events = events;
    this.audit = audit;
  }

  @Scheduled(
      identity = "closing-what-has-run-out",
      every = "${sufficiency.registry.placements.close-every:1m}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void close() throws SQLException {
    int closed = closeAll();
    if (closed > 0) {
      LOG.infof("%d placements closed whose day has passed", closed);
    }
  }

  /**
   * Closes whatever is due.
   *
   * @return how many placements it was
   */
  int closeAll() throws SQLException {
    int closed = 0;
    try (Connection connection = database.getConnection()) {
      List<UUID> due = new ArrayList<>();
      Staging.each(connection, DUE, row -> due.add(row.getObject(1, UUID.class)));
      for (UUID provision : due) {
        closed += tryCloseAt(connection, provision);
      }
    }
    return closed;
  }

  /** What fails at one provision is tried again the next time, and keeps no other one waiting. */
  private int tryCloseAt(Connection connection, UUID provision) {
    try {
      return closeAt(connection, provision);
    } catch (SQLException e) {
      LOG.warnf("Provision %s is left for the next time: %s", provision, e.getMessage());
      return 0;
    }
  }

  private int closeAt(Connection connection, UUID provision) throws SQLException {
    connection.setAutoCommit(false);
    try {
      if (listTexts(connection, LOCK, provision).isEmpty()) {
        return 0;
      }
      List<String> expired = listTexts(connection, EXPIRE, provision);
      List<String> ended = listTexts(connection, END, provision);
      if (!expired.isEmpty() || !ended.isEmpty()) {
        publish(connection, provision);
        audit.ranOut(connection, "PLACE_OFFER_LAPSED", provision, expired);
        audit.ranOut(connection, "PLACEMENT_ENDED", provision, ended);
      }
      connection.commit();
      return expired.size() + ended.size();
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private void publish(Connection connection, UUID provision) throws SQLException {
    events.open(connection);
    try (PreparedStatement touch = connection.prepareStatement(TOUCH)) {
      touch.setObject(1, provision);
      touch.execute();
    }
    events.publish(connection, LastChange.OTHER);
  }

  private static List<String> listTexts(Connection connection, String statement, UUID provision)
      throws SQLException {
    List<String> all = new ArrayList<>();
    try (PreparedStatement prepared = connection.prepareStatement(statement)) {
      prepared.setObject(1, provision);
      try (ResultSet rows = prepared.executeQuery()) {
        while (rows.next()) {
          all.add(rows.getString(1));
        }
      }
    }
    return all;
  }
}
