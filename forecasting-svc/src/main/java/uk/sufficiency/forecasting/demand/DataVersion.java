package uk.sufficiency.forecasting.demand;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import uk.sufficiency.forecasting.demand.model.Panel;

/** Names the data that a forecast was made from: the same figures always give the same name. */
final class DataVersion {

  private DataVersion() {}

  /** SHA-256, in hex, of every figure of the panel that a model can see. */
  static String of(Panel panel) {
    var digest = sha256();
    for (var series : panel.authorities()) {
      series
          .januaries()
          .forEach(
              (january, seen) -> {
                var line =
                    series.authority()
                        + '|'
                        + january
                        + '|'
                        + seen.plans()
                        + '|'
                        + new TreeMap<>(seen.byKind())
                        + '\n';
                digest.update(line.getBytes(UTF_8));
              });
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
