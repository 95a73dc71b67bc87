package uk.sufficiency.localstack.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process that we started. The time of its start tells it from another process that was later
 * given the same number.
 *
 * @param name what it is, such as {@code registry} or {@code supervisor}
 * @param startedAt milliseconds since 1970 as the operating system tells them
 * @param port the port that it listens on; 0 for none
 */
public record ProcessRecord(String name, long pid, long startedAt, int port) {

  /** Two clocks are involved, so a second is the same moment. */
  private static final long SAME_MOMENT_MILLIS = 1_000;

  /** Describes a process that lives now. */
  public static ProcessRecord of(String name, ProcessHandle process, int port) {
    var start = process.info().startInstant().orElse(Instant.EPOCH);
    return new ProcessRecord(name, process.pid(), start.toEpochMilli(), port);
  }

  /** The process, if it still lives and is the one that we started. */
  public Optional<ProcessHandle> findLiving() {
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isSame);
  }

  /** How long it has been running. */
  public Duration uptime(Instant now) {
    return Duration.between(Instant.ofEpochMilli(startedAt), now);
  }

  private boolean isSame(ProcessHandle process) {
    return process
        .info()
        .startInstant()
        .map(start -> Math.abs(start.toEpochMilli() - startedAt) <= SAME_MOMENT_MILLIS)
        .orElse(false);
  }
}
