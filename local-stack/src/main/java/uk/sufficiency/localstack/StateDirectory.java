package uk.sufficiency.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;

/**
 * Where everything of one stack lies. Nothing is written outside, so that {@code reset} is the
 * removal of its data.
 *
 * @param root the state directory, absolute
 * @param distributions the unpacked servers, which several stacks of one clone may share
 */
public record StateDirectory(Path root, Path distributions) {

  /** One record per running process. */
  public Path run() {
    return root.resolve("run");
  }

  /** One log per process. */
  public Path logs() {
    return root.resolve("logs");
  }

  /** Data of one component. */
  public Path data(Component component) {
    return root.resolve("data").resolve(component.label());
  }

  /** Log of one component. */
  public Path log(Component component) {
    return logs().resolve(component.label() + ".log");
  }

  /** Private keys of the partners' systems. */
  public Path keys() {
    return root.resolve("keys");
  }

  /** Passwords and the pupil reference key, readable by the owner only. */
  public Path secrets() {
    return root.resolve("secrets.properties");
  }

  /** Is there once the demo has been loaded. */
  public Path demoMarker() {
    return root.resolve("demo-loaded");
  }

  /** What of the demo has been loaded so far. */
  public Path demoProgress() {
    return root.resolve("demo-progress.properties");
  }

  /** What a service runs from: its packaged files as they were when it was started. */
  public Path application(Component component) {
    return root.resolve("applications").resolve(component.label());
  }

  /** Is there while everything answers. */
  public Path readyMarker() {
    return run().resolve("ready");
  }

  /** Held by the one supervisor that may run here. */
  public Path lock() {
    return root.resolve("lock");
  }

  /** Makes the folders that are always there; what is in them is the owner's only. */
  public void create() throws IOException {
    Files.createDirectories(root);
    if (Files.getFileStore(root).supportsFileAttributeView(PosixFileAttributeView.class)) {
      Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
    }
    for (var folder : List.of(run(), logs(), root.resolve("data"), keys(), distributions)) {
      Files.createDirectories(folder);
    }
  }

  /** Removes all data, keys and passwords; the unpacked servers and the build's notes stay. */
  public void reset() throws IOException {
    for (var path :
        List.of(
            root.resolve("data"),
            root.resolve("applications"),
            keys(),
            run(),
            logs(),
            secrets(),
            demoMarker(),
            demoProgress())) {
      deleteRecursively(path);
    }
  }

  /** Removes a file or a folder with all that is in it, without following links. */
  public static void deleteRecursively(Path path) throws IOException {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (var paths = Files.walk(path)) {
      for (var each : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
