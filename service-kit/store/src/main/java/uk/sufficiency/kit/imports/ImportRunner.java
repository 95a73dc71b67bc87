package uk.sufficiency.kit.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.kit.imports.ImportReport.Outcome;
import uk.sufficiency.kit.imports.ImportReport.Stored;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.Problem;

/**
 * Runs an import: all of the file or nothing of it, one of a kind at a time. Blocking: call it on a
 * virtual thread.
 */
@ApplicationScoped
public class ImportRunner {

  private static final Logger LOG = Logger.getLogger(ImportRunner.class);

  private final AgroalDataSource database;
  private final ObjectMapper json;

  ImportRunner(AgroalDataSource database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /** What an import does with its file, in one transaction. */
  @FunctionalInterface
  public interface Step {
    /** Reads the file, stages and merges its rows; faults go into the findings. */
    Result run(Connection transaction, SpooledFile file, Findings findings)
        throws SQLException, IOException;
  }

  /**
   * How many rows were read, and what they did.
   *
   * @param changes a query for {@code kind, id, name, field, was, becomes}, one row a change; null
   *     where the import does not tell
   */
  public record Result(long rowsRead, Stored stored, @Nullable String changes) {

    public Result(long rowsRead, Stored stored) {
      this(rowsRead, stored, null);
    }
  }

  /** What is to be done with the changes. */
  public enum Purpose {
    APPLY,
    /** To do everything, tell what it did, and take it back. */
    PREVIEW
  }

  /**
   * Imports a body.
   *
   * @param kind the import's name, such as {@code gias}
   * @return the report, where the file was applied or changed nothing
   * @throws uk.sufficiency.kit.problem.ProblemException {@code IMPORT_REFUSED} with the report
   *     where a row was refused: nothing was changed then
   */
  public ImportReport run(String kind, InputStream body, Step step) {
    return run(kind, body, step, Purpose.APPLY, null);
  }

  /**
   * Imports a body, or does as if, and writes all changes into a file where one is named.
   *
   * @see #run(String, InputStream, Step)
   */
  public ImportReport run(
      String kind, InputStream body, Step step, Purpose purpose, @Nullable Path changes) {
    var startedAt = Instant.now();
    try (var file = SpooledFile.of(body);
        var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        lock(connection, kind);
        var findings = new Findings();
        var result = step.run(connection, file, findings);
        var told = new ChangeList(connection, findings.anyRefused() ? null : result.changes());
        var report = report(kind, startedAt, file, findings, result, purpose).with(told.summary());
        insistOnNoFault(report);
        if (changes != null) {
          told.write(changes);
        }
        if (purpose == Purpose.APPLY) {
          store(connection, report);
          connection.commit();
        }
        LOG.infof("Import %s: %s, %d rows", kind, report.outcome(), report.rowsRead());
        return report;
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (IOException e) {
      throw new IllegalStateException("The file could not be spooled", e);
    } catch (SQLException e) {
      throw new IllegalStateException("The import failed in the database", e);
    }
  }

  private static void insistOnNoFault(ImportReport report) {
    if (report.refusedCount() > 0) {
      throw Problem.of(
              CommonError.IMPORT_REFUSED,
              report.refusedCount() + " faults; the first: " + first(report) + ".")
          .with("report", report)
          .asException();
    }
  }

  /** One import of a kind at a time; whoever comes second is told, and holds no connection. */
  private static void lock(Connection connection, String kind) throws SQLException {
    try (var lock = connection.prepareStatement("select pg_try_advisory_xact_lock(hashtext(?))")) {
      lock.setString(1, "import " + kind);
      try (var answer = lock.executeQuery()) {
        if (!answer.next() || !answer.getBoolean(1)) {
          throw Problem.of(
                  CommonError.CONFLICT,
                  "Another import of this kind is running. Try again when it is done.")
              .asException();
        }
      }
    }
  }

  private static ImportReport report(
      String kind,
      Instant startedAt,
      SpooledFile file,
      Findings findings,
      Result result,
      Purpose purpose) {
    return new ImportReport(
        UUID.randomUUID(),
        kind,
        file.sha256(),
        startedAt,
        Instant.now(),
        outcome(findings, result, purpose),
        result.rowsRead(),
        findings.anyRefused() ? Stored.NOTHING : result.stored(),
        findings.refused(),
        findings.refusedCount(),
        findings.suspicious(),
        findings.suspiciousCount(),
        null);
  }

  private static Outcome outcome(Findings findings, Result result, Purpose purpose) {
    if (findings.anyRefused()) {
      return Outcome.REFUSED;
    }
    if (purpose == Purpose.PREVIEW) {
      return Outcome.PREVIEWED;
    }
    return result.stored().changedAnything() ? Outcome.APPLIED : Outcome.UNCHANGED;
  }

  private static String first(ImportReport report) {
    var fault = report.refused().getFirst();
    return (fault.row() == null ? "" : "row " + fault.row() + ", ")
        + (fault.column() == null ? "" : fault.column() + " ")
        + fault.message();
  }

  private void store(Connection connection, ImportReport report) throws SQLException {
    var sql =
        """
        insert into import_run (id, kind, file_sha256, outcome, started_at, finished_at, report)
        values (?, ?, ?, ?, ?, ?, ?::jsonb)
        """;
    try (var insert = connection.prepareStatement(sql)) {
      insert.setObject(1, report.id());
      insert.setString(2, report.kind());
      insert.setString(3, report.fileSha256());
      insert.setString(4, report.outcome().name());
      insert.setObject(5, report.startedAt().atOffset(ZoneOffset.UTC));
      insert.setObject(6, report.finishedAt().atOffset(ZoneOffset.UTC));
      insert.setString(7, json.writeValueAsString(report));
      insert.executeUpdate();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A report must have a JSON form", e);
    }
  }
}
