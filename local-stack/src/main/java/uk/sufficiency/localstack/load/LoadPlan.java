package uk.sufficiency.localstack.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which files are sent, in which order, and which are not.
 *
 * @param files in the order of sending
 * @param leftOut recognised, but a larger file of the same kind is the whole picture
 * @param notRecognised nothing that can be imported
 */
public record LoadPlan(List<Recognised> files, List<Recognised> leftOut, List<Path> notRecognised) {

  /** A file and what it is. */
  public record Recognised(FileKind kind, Path file, long bytes) {}

  /** Looks at a file, or at all files under a folder. */
  public static LoadPlan of(Path fileOrFolder) throws IOException {
    var recognised = new ArrayList<Recognised>();
    var others = new ArrayList<Path>();
    try (var paths = Files.walk(fileOrFolder)) {
      for (var file : paths.filter(Files::isRegularFile).sorted().toList()) {
        FileRecogniser.recognise(file)
            .map(kind -> new Recognised(kind, file, file.toFile().length()))
            .ifPresentOrElse(recognised::add, () -> others.add(file));
      }
    }
    return plan(recognised, others);
  }

  /** Puts files into order: kind by kind, the largest of a kind first. */
  static LoadPlan plan(List<Recognised> recognised, List<Path> notRecognised) {
    var files = new ArrayList<Recognised>();
    var leftOut = new ArrayList<Recognised>();
    var order =
        Comparator.comparing(Recognised::kind)
            .thenComparing(Comparator.comparingLong(Recognised::bytes).reversed())
            .thenComparing(Recognised::file);
    for (var each : recognised.stream().sorted(order).toList()) {
      var hasLarger = files.stream().anyMatch(other -> other.kind() == each.kind());
      (each.kind().isWholePicture() && hasLarger ? leftOut : files).add(each);
    }
    return new LoadPlan(List.copyOf(files), List.copyOf(leftOut), List.copyOf(notRecognised));
  }
}
