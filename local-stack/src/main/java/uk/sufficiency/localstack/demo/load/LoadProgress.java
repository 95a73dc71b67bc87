package uk.sufficiency.localstack.demo.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What has been loaded already, remembered in a file, so that a load that was cut short goes on
 * where it stopped, with the day on which it began. Delete the file to load all again.
 */
public final class LoadProgress {

  private final @Nullable Path file;
  private final Properties done = new Properties();

  private LoadProgress(@Nullable Path file) {
    this.file = file;
  }

  /** Remembers nothing beyond this load. */
  public static LoadProgress forgetful() {
    return new LoadProgress(null);
  }

  /** Remembers in a file; another seed starts afresh. */
  public static LoadProgress in(Path file, long seed) {
    var progress = new LoadProgress(file);
    progress.read();
    if (!Long.toString(seed).equals(progress.done.getProperty("seed"))) {
      progress.done.clear();
      progress.done.setProperty("seed", Long.toString(seed));
    }
    return progress;
  }

  /** The day on which the load began: that of an earlier attempt, else the given one. */
  public LocalDate began(LocalDate today) {
    var began = done.getProperty("today");
    if (began == null) {
      remember("today", today.toString());
      return today;
    }
    return LocalDate.parse(began);
  }

  /** Whether a step was taken before. */
  public boolean isDone(String step) {
    return done.containsKey(step);
  }

  /** Remembers that a step was taken. */
  public void markDone(String step) {
    remember(step, "done");
  }

  private void remember(String key, String value) {
    done.setProperty(key, value);
    if (file != null) {
      write(file);
    }
  }

  private void read() {
    if (file == null || !Files.exists(file)) {
      return;
    }
    try (var reader = Files.newBufferedReader(file)) {
      done.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Path file) {
    try {
      var fresh = file.resolveSibling(file.getFileName() + ".new");
      try (var writer = Files.newBufferedWriter(fresh)) {
        done.store(writer, "What of the demo has been loaded");
      }
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
