package uk.sufficiency.registry.finding.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a provision stands in what was found: those that fit first, then by distance, name and id.
 *
 * @param misfit whether it does not fit
 * @param square the square of the distance in metres, exact; 0 where no distance was asked for
 */
public record RankKey(boolean misfit, long square, String name, UUID id) {

  private static final String BETWEEN = "/";
  private static final int PARTS = 4;

  /** The key that a caller sends back, if it is one of ours. */
  public static Optional<RankKey> parse(String cursor) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
      String[] parts = plain.split(BETWEEN, PARTS);
      return parts.length < PARTS || plain.indexOf('\0') >= 0
          ? Optional.empty()
          : Optional.of(
              new RankKey(
                  "1".equals(parts[0]),
                  Long.parseLong(parts[1]),
                  parts[3],
                  UUID.fromString(parts[2])));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  /** The key as callers see it, to be sent back as it is. */
  public String cursor() {
    String plain = String.join(BETWEEN, misfit ? "1" : "0", "" + square, id.toString(), name);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
  }
}
