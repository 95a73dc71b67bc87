package uk.sufficiency.localstack.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How much memory a process and its children keep resident. */
public final class ProcessMemory {

  private ProcessMemory() {}

  /** Bytes resident of the process alone. */
  public static long ownResidentBytes(ProcessHandle process) {
    return kibibytes(process.pid(), "Rss:") * 1024;
  }

  /**
   * Bytes resident. Memory that several processes of the tree share counts once where Linux tells
   * it (Pss), and otherwise for each of them.
   */
  public static long residentBytes(ProcessHandle process) {
    var children = process.descendants().toList();
    if (children.isEmpty()) {
      return ownResidentBytes(process);
    }
    return Stream.concat(Stream.of(process), children.stream())
            .mapToLong(each -> kibibytes(each.pid(), "Pss:"))
            .sum()
        * 1024;
  }

  private static long kibibytes(long pid, String field) {
    var rollup = Path.of("/proc", Long.toString(pid), "smaps_rollup");
    try {
      return Files.isReadable(rollup) ? fromRollup(rollup, field) : fromPs(pid);
    } catch (IOException e) {
      return 0; // It ended while we looked.
    }
  }

  private static long fromRollup(Path rollup, String field) throws IOException {
    try (var lines = Files.lines(rollup)) {
      return lines
          .filter(line -> line.startsWith(field))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    }
  }

  private static long fromPs(long pid) throws IOException {
    var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
    var out = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
    return out.isEmpty() ? 0 : Long.parseLong(out);
  }
}
