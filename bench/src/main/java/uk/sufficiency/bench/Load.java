package uk.sufficiency.bench;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.HdrHistogram.ConcurrentHistogram;

/** A closed loop: so many clients, each of which asks again as soon as it is answered. */
final class Load {

  private static final int CLIENTS = 16;
  private static final Duration WARM_UP = Duration.ofSeconds(8);
  private static final Duration MEASURED = Duration.ofSeconds(12);

  private Load() {}

  static Measurement measure(String name, Callable<?> request) throws Exception {
    run(request, WARM_UP, new ConcurrentHistogram(3));
    var nanos = new ConcurrentHistogram(3);
    var begun = System.nanoTime();
    run(request, MEASURED, nanos);
    return Measurement.of(name, nanos, (System.nanoTime() - begun) / 1e9);
  }

  private static void run(Callable<?> request, Duration time, ConcurrentHistogram nanos)
      throws Exception {
    var end = System.nanoTime() + time.toNanos();
    try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
      var running =
          IntStream.range(0, CLIENTS)
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
