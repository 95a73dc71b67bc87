package uk.sufficiency.localstack.demo.world;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The word lists that ship with the demo. */
public final class Words {

  private static final String FOLDER = "/uk/sufficiency/localstack/demo/";

  private Words() {}

  /** The lines of a list that ships with the demo. */
  public static List<String> lines(String list) {
    try (var stream =
        Objects.requireNonNull(Words.class.getResourceAsStream(FOLDER + list), list)) {
      return new String(stream.readAllBytes(), UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
