package uk.sufficiency.registry.placement;

import io.agroal.api.AgroalDataSource;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.sufficiency.kit.audit.AuditTrail;
import uk.sufficiency.kit.pupil.PupilRef;
import uk.sufficiency.registry.intake.Staging;
import uk.sufficiency.registry.placement.model.Placement;

/** Writes down who read or changed which pupils' placements, in the same transaction. */
@ApplicationScoped
public class PupilAudit {

  private static final String STAGED =
      """
      select provision_id, array_agg(distinct pupil_ref) as pupils
        from stage_placement group by provision_id order by provision_id
      """;

  private record Read(UUID provision, List<String> pupils) {}

  private final AuditTrail trail;
  private final AgroalDataSource database;

  PupilAudit(AuditTrail trail, AgroalDataSource database) {
    this.trail = trail;
    this.database = database;
  }

  Uni<Void> changed(Mutiny.Session session, String action, Placement placement) {
    return asked(session, action, placement.provision(), placement.pupil());
  }

  /** What somebody asked about a pupil, where the answer tells of the pupil though it refuses. */
  Uni<Void> asked(Mutiny.Session session, String action, UUID provision, PupilRef pupil) {
    return trail.record(session, action, subject(provision), List.of(pupil.value()));
  }

  Uni<Void> read(Mutiny.Session session, UUID provision, List<Placement> read) {
    List<String> pupils = read.stream().map(placement -> placement.pupil().value()).toList();
    return trail.record(session, "PLACEMENTS_READ", subject(provision), pupils);
  }

  /** One entry for every provision that a staged file names. */
  public void imported(Connection transaction) throws SQLException {
    List<Read> provisions = new ArrayList<>();
    Staging.each(
        transaction,
        STAGED,
        row ->
            provisions.add(
                new Read(
                    row.getObject(1, UUID.class), List.of((String[]) row.getArray(2).getArray()))));
    for (Read each : provisions) {
      trail.record(transaction, "PLACEMENTS_IMPORTED", subject(each.provision()), each.pupils());
    }
  }

  /** What the service itself did when a day had passed. */
  void ranOut(Connection transaction, String action, UUID provision, List<String> pupils)
      throws SQLException {
    if (!pupils.isEmpty()) {
      trail.recordOwn(transaction, action, subject(provision), pupils);
    }
  }

  /**
   * One entry for a file that was refused: why tells where pupils are. In a transaction of its own,
   * since the import's is rolled back.
   */
  public void importRefused(Connection transaction) throws SQLException {
    List<String> pupils = new ArrayList<>();
    Staging.each(
        transaction,
        "select distinct pupil_ref from stage_placement order by pupil_ref",
        row -> pupils.add(row.getString(1)));
    try (Connection own = database.getConnection()) {
      own.setAutoCommit(false);
      trail.record(own, "PLACEMENTS_IMPORT_REFUSED", "import/placements", pupils);
      own.commit();
    }
  }

  private static String subject(UUID provision) {
    return "provision/" + provision;
  }
}
