package uk.sufficiency.e2e.k8s;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * One document of a YAML file under {@code k8s/}.
 *
 * @param file where it is
 * @param content what it says
 */
record Manifest(Path file, Map<String, Object> content) {

  private static final Path ROOT = root();

  /** Every document of every file that is sent to a cluster; patches and kustomizations are not. */
  static List<Manifest> listAll() {
    return files(".yaml").filter(file -> !isKustomization(file)).flatMap(Manifest::read).toList();
  }

  static List<Manifest> listOf(String kind) {
    return listAll().stream().filter(manifest -> kind.equals(manifest.kind())).toList();
  }

  static List<Manifest> listKustomizations() {
    return files(".yaml").filter(Manifest::isKustomization).flatMap(Manifest::read).toList();
  }

  /** All files whose name ends so. */
  static Stream<Path> files(String ending) {
    try (var walk = Files.walk(ROOT)) {
      return walk.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean isKustomization(Path file) {
    return file.endsWith("kustomization.yaml");
  }

  @Nullable Object kind() {
    return content.get("kind");
  }

  String name() {
    return String.valueOf(find("metadata", "name"));
  }

  /** What is found along a path of keys, or null. */
  @Nullable Object find(String... path) {
    return find(content, path);
  }

  /** The maps in the list at the end of a path; none where the path leads nowhere. */
  List<Map<String, Object>> list(String... path) {
    return maps(find(path));
  }

  static @Nullable Object find(Map<String, Object> from, String... path) {
    Object at = from;
    for (var key : path) {
      at = at instanceof Map<?, ?> map ? map.get(key) : null;
    }
    return at;
  }

  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> maps(@Nullable Object list) {
    return list == null ? List.of() : (List<Map<String, Object>>) list;
  }

  @SuppressWarnings("unchecked")
  static List<String> texts(@Nullable Object list) {
    return list == null ? List.of() : (List<String>) list;
  }

  @SuppressWarnings("unchecked")
  private static Stream<Manifest> read(Path file) {
    try (var text = Files.newBufferedReader(file)) {
      var documents = new ArrayList<Manifest>();
      for (var document : new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(text)) {
        if (document instanceof Map<?, ?> map) {
          documents.add(new Manifest(file, (Map<String, Object>) map));
        }
      }
      return documents.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root() {
    var here = Path.of("").toAbsolutePath();
    for (Path at = here; at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve("k8s/base"))) {
        return at.resolve("k8s");
      }
    }
    throw new IllegalStateException("No k8s/base above " + Objects.toString(here));
  }
}
