package uk.sufficiency.kit.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Answers whoever sends a file: with the report, or with all changes as CSV. */
@ApplicationScoped
public class ImportDoor {

  private final ImportRunner runner;

  ImportDoor(ImportRunner runner) {
    this.runner = runner;
  }

  /**
   * Imports a body, or previews it.
   *
   * @see ImportRunner#run(String, InputStream, ImportRunner.Step)
   */
  public Response take(
      String kind, InputStream body, ImportRunner.Step step, ImportOptions options) {
    if (!options.wantsCsv()) {
      var report = runner.run(kind, body, step, options.purpose(), null);
      return Response.ok(report, MediaType.APPLICATION_JSON).build();
    }
    try {
      return takeForCsv(kind, body, step, options, Files.createTempFile("changes-", ".csv"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Response takeForCsv(
      String kind, InputStream body, ImportRunner.Step step, ImportOptions options, Path changes)
      throws IOException {
    try {
      runner.run(kind, body, step, options.purpose(), changes);
      var csv = Files.newInputStream(changes, StandardOpenOption.DELETE_ON_CLOSE);
      return Response.ok(csv, ImportOptions.CSV + ";charset=UTF-8")
          .header("Content-Disposition", "attachment; filename=\"" + kind + "-changes.csv\"")
          .build();
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(changes);
      throw e;
    }
  }
}
