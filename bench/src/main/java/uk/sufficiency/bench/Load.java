package uk.sufficiency.bench;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.HdrHistogram.ConcurrentHistogram;

/** A closed loop: so many clients, each of which asks again as soon as it is answered. */
final class Load {

  static final int CLIENTS = 16;

  private static final Duration WARM_UP = Duration.ofSeconds(8);

  /** A whole service takes some thousand requests until its code is compiled. */
  private static final Duration LONG_WARM_UP = Duration.ofSeconds(30);

  private static final Duration MEASURED = Duration.ofSeconds(12);
  private static final int TURNS = 6;

  private Load() {}

  static Measurement measure(String name, Callable<?> request) throws Exception {
    run(CLIENTS, request, WARM_UP, new ConcurrentHistogram(3));
    var nanos = new ConcurrentHistogram(3);
    var begun = System.nanoTime();
    run(CLIENTS, request, MEASURED, nanos);
    return Measurement.of(name, nanos, (System.nanoTime() - begun) / 1e9);
  }

  /**
   * Measures contenders in turns, so that whatever else the machine does hits all of them alike.
   *
   * @param contenders by name, in the order in which to tell of them
   */
  static List<Measurement> inTurns(int clients, Map<String, Callable<?>> contenders)
      throws Exception {
    var nanos = new LinkedHashMap<String, ConcurrentHistogram>();
    for (var contender : contenders.entrySet()) {
      run(clients, contender.getValue(), LONG_WARM_UP, new ConcurrentHistogram(3));
      nanos.put(contender.getKey(), new ConcurrentHistogram(3));
    }
    var turn = MEASURED.dividedBy(TURNS);
    for (int i = 0; i < TURNS; i++) {
      for (var contender : contenders.entrySet()) {
        run(clients, contender.getValue(), turn, requireNonNull(nanos.get(contender.getKey())));
      }
    }
    return nanos.entrySet().stream()
        .map(each -> Measurement.of(each.getKey(), each.getValue(), MEASURED.toSeconds()))
        .toList();
  }

  private static void run(
      int howMany, Callable<?> request, Duration time, ConcurrentHistogram nanos) throws Exception {
    var end = System.nanoTime() + time.toNanos();
    try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
      var running =
          IntStream.range(0, howMany)
              .mapToObj(i -> clients.submit(() -> askUntil(end, request, nanos)))
              .toList();
      for (var client : running) {
        client.get();
      }
    }
  }

  private static Void askUntil(long end, Callable<?> request, ConcurrentHistogram nanos)
      throws Exception {
    while (System.nanoTime() < end) {
      var begun = System.nanoTime();
      request.call();
      nanos.recordValue(System.nanoTime() - begun);
    }
    return null;
  }
}
