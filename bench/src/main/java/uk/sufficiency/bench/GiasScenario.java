package uk.sufficiency.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;
import uk.sufficiency.localstack.Component;
import uk.sufficiency.localstack.LocalStack;
import uk.sufficiency.localstack.postgres.Databases;

/**
 * A national GIAS file of 50,000 rows through the gateway into the register, events and all, beside
 * PostgreSQL's own {@code COPY} of the very same bytes into a temporary table of 140 text columns
 * in the same database. With a year of monthly refreshes in mind: the same file again, and the next
 * month's. In rows a second.
 */
final class GiasScenario implements Scenario {

  private static final int ROWS = 50_000;
  private static final int ROUNDS = 3;
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final double NANOS_PER_MILLI = 1e6;

  private final HttpClient client = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();

  /** Something that takes all the rows. */
  @FunctionalInterface
  private interface Work {
    void run() throws Exception;
  }

  @Override
  public List<Measurement> run(LocalStack stack) throws Exception {
    var folder = Files.createTempDirectory("sufficiency-gias-");
    var file = folder.resolve("gias.csv");
    var nextMonth = folder.resolve("gias-next-month.csv");
    try (var heap = new HeapWatch(stack.url(Component.REGISTRY) + "/q/metrics")) {
      NationalGias.write(file, ROWS, 0);
      NationalGias.write(nextMonth, ROWS, 1);
      var database = stack.databases().access("registry");
      var copy = new ArrayList<Long>();
      var first = new ArrayList<Long>();
      var again = new ArrayList<Long>();
      var month = new ArrayList<Long>();
      for (int round = 0; round <= ROUNDS; round++) { // the first is to warm up
        forget(database);
        measure(copy, round, () -> copy(database, file));
        measure(first, round, () -> send(stack, file, "added", ROWS));
        settle(database);
        measure(again, round, () -> send(stack, file, "unchanged", ROWS));
        measure(month, round, () -> send(stack, nextMonth, "changed", ROWS / 50));
        settle(database);
      }
      System.out.printf(
          "%n  %d rows, %d MB; the registry's heap held at most %d MiB of %d MiB%n",
          ROWS, Files.size(file) / 1_000_000, heap.peakMiB(), heap.mostMiB());
      return List.of(
          measurement("bare COPY of the same bytes", copy),
          measurement("import into an empty register, with events", first),
          measurement("the same file again", again),
          measurement("the file of the next month, one in fifty changed", month));
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(nextMonth);
      Files.deleteIfExists(folder);
    }
  }

  private static void measure(List<Long> nanos, int round, Work work) throws Exception {
    var begun = System.nanoTime();
    work.run();
    if (round > 0) {
      nanos.add(System.nanoTime() - begun);
    }
  }

  /** By the median: one slow disk flush says nothing. */
  private static Measurement measurement(String name, List<Long> nanos) {
    var sorted = new ArrayList<>(nanos);
    Collections.sort(sorted);
    var median = sorted.get(sorted.size() / 2);
    return new Measurement(
        name,
        nanos.size(),
        ROWS * 1e9 / median,
        median / NANOS_PER_MILLI,
        sorted.getLast() / NANOS_PER_MILLI);
  }

  private void send(LocalStack stack, Path file, String did, int rows)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(stack.url(Component.GATEWAY) + "/imports/gias"))
            .header("Authorization", "Bearer " + stack.token("place-planner"))
            .header("Content-Type", "text/csv")
            .POST(HttpRequest.BodyPublishers.ofFile(file))
            .build();
    var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    var stored = json.readTree(answer.body()).path("stored");
    if (answer.statusCode() != 200 || stored.path(did).asInt() != rows) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
  }

  private static void copy(Databases.Access database, Path file) throws SQLException, IOException {
    var columns =
        IntStream.range(0, NationalGias.COLUMNS.size())
            .mapToObj(at -> "c" + at + " text")
            .collect(Collectors.joining(", "));
    try (var connection = connect(database, false);
        var statement = connection.createStatement();
        InputStream bytes = Files.newInputStream(file)) {
      connection.setAutoCommit(false);
      statement.execute("create temporary table peer (" + columns + ") on commit drop");
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("copy peer from stdin (format csv, header, encoding 'WIN1252')", bytes, 1 << 16);
      connection.commit();
    }
  }

  /** Takes the file's settings out of the register again. */
  private static void forget(Databases.Access database) throws SQLException {
    try (var connection = connect(database, true);
        var statement = connection.createStatement()) {
      statement.execute("delete from outbox where key between '200000' and '249999'");
      statement.execute("delete from setting where urn between '200000' and '249999'");
      statement.execute("vacuum setting, outbox");
    }
  }

  /** Waits until the relay has sent all events: they are not to run beside the next import. */
  private static void settle(Databases.Access database) throws SQLException, InterruptedException {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    try (var connection = connect(database, false)) {
      while (waiting(connection)) {
        if (System.nanoTime() > deadline) {
          throw new IllegalStateException("The events were not sent within " + PATIENCE);
        }
        Thread.sleep(100);
      }
    }
  }

  private static boolean waiting(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select exists (select from outbox where published_at is null)")) {
      return rows.next() && rows.getBoolean(1);
    }
  }

  private static Connection connect(Databases.Access database, boolean asOwner)
      throws SQLException {
    return asOwner
        ? DriverManager.getConnection(
            database.jdbcUrl(), database.ownerRole(), database.ownerPassword())
        : DriverManager.getConnection(
            database.jdbcUrl(), database.appRole(), database.appPassword());
  }

  /** Looks at a service's heap several times a second. */
  private static final class HeapWatch implements AutoCloseable {

    private static final String USED = "jvm_memory_used_bytes{area=\"heap\"";
    private static final String MOST = "jvm_memory_max_bytes{area=\"heap\"";
    private static final int MIB = 1 << 20;

    private final URI metrics;
    private final Thread thread;
    private volatile boolean watching = true;
    private volatile long peak;
    private volatile long most;

    HeapWatch(String metrics) {
      this.metrics = URI.create(metrics);
      this.thread = Thread.ofVirtual().start(this::watch);
    }

    long peakMiB() {
      return peak / MIB;
    }

    long mostMiB() {
      return most / MIB;
    }

    private void watch() {
      while (watching) {
        try {
          look();
          Thread.sleep(200);
        } catch (IOException e) {
          continue; // a look that failed is made up for by the next
        } catch (InterruptedException e) {
          return;
        }
      }
    }

    private void look() throws IOException {
      long used = 0;
      long limit = 0;
      try (var lines =
          new BufferedReader(
              new java.io.InputStreamReader(
                  metrics.toURL().openStream(), java.nio.charset.StandardCharsets.UTF_8))) {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
          used += line.startsWith(USED) ? value(line) : 0;
          limit += line.startsWith(MOST) ? value(line) : 0;
        }
      }
      peak = Math.max(peak, used);
      most = limit;
    }

    private static long value(String line) {
      return (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1));
    }

    @Override
    public void close() throws InterruptedException {
      watching = false;
      thread.interrupt();
      thread.join();
    }
  }
}
