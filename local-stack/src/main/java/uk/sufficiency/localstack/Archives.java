package uk.sufficiency.localstack;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks servers into a folder, once; an interrupted attempt leaves nothing that looks whole. */
public final class Archives {

  private Archives() {}

  /** What fills a folder. */
  @FunctionalInterface
  public interface Filler {
    void fill(Path folder) throws IOException, InterruptedException;
  }

  /** Makes {@code folder} by {@code filler} unless it is there; safe beside other processes. */
  public static void once(Path folder, Filler filler) throws IOException, InterruptedException {
    if (Files.isDirectory(folder)) {
      return;
    }
    var parent = requireNonNull(folder.toAbsolutePath().getParent());
    Files.createDirectories(parent);
    var lockFile = parent.resolve("." + folder.getFileName() + ".lock");
    try (var channel =
            FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = channel.lock()) {
      if (lock.isValid() && !Files.isDirectory(folder)) {
        var draft = parent.resolve("." + folder.getFileName() + ".draft");
        StateDirectory.deleteRecursively(draft);
        Files.createDirectories(draft);
        filler.fill(draft);
        Files.move(draft, folder);
      }
    }
  }

  /** Unpacks a zip, leaving out its one top folder. */
  public static void unzipWithoutTopFolder(Path zip, Path into) throws IOException {
    try (var in = new ZipInputStream(new BufferedInputStream(Files.newInputStream(zip)))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        var name = entry.getName().substring(entry.getName().indexOf('/') + 1);
        if (!name.isEmpty() && !entry.isDirectory()) {
          copy(in, inside(into, name));
        }
      }
    }
  }

  /** Unpacks the one {@code .txz} that a jar holds. */
  public static void untarFromJar(Path jar, Path into) throws IOException {
    try (var in = new ZipInputStream(new BufferedInputStream(Files.newInputStream(jar)))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().endsWith(".txz")) {
          untar(new TarArchiveInputStream(new XZInputStream(in)), into);
          return;
        }
      }
    }
    throw new StackException(jar + " holds no PostgreSQL: delete it and run ./sufficiency up.");
  }

  private static void untar(TarArchiveInputStream tar, Path into) throws IOException {
    for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
      untar(tar, entry, inside(into, entry.getName()));
    }
  }

  private static void untar(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(target);
    } else if (entry.isSymbolicLink()) {
      Files.createDirectories(target.getParent());
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      copy(tar, target);
      if ((entry.getMode() & 0100) != 0) {
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
  }

  private static void copy(InputStream in, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    Files.copy(in, target);
  }

  private static Path inside(Path folder, String name) throws IOException {
    var target = folder.resolve(name).normalize();
    if (!target.startsWith(folder)) {
      throw new IOException("Entry outside of its archive: " + name);
    }
    return target;
  }
}
