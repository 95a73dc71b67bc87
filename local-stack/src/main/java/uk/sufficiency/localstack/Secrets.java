package uk.sufficiency.localstack;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.TreeMap;

/** Passwords of one stack: random, made when first asked for, kept in a file of mode 0600. */
public final class Secrets {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path file;
  private final Properties values = new Properties();

  private Secrets(Path file) {
    this.file = file;
  }

  /** Reads the secrets of a stack; a missing file has none yet. */
  public static Secrets of(StateDirectory state) throws IOException {
    var secrets = new Secrets(state.secrets());
    if (Files.exists(secrets.file)) {
      secrets.values.load(new StringReader(Files.readString(secrets.file)));
    }
    return secrets;
  }

  /** The password of this name, 43 characters that need no quoting anywhere. */
  public String password(String name) throws IOException {
    return get(name, Base64.getUrlEncoder().withoutPadding());
  }

  /** The key under which UPNs and NHS numbers become pupil references: 32 bytes in base64. */
  public String pupilRefKey() throws IOException {
    return get("pupil-ref-key", Base64.getEncoder());
  }

  private synchronized String get(String name, Base64.Encoder encoder) throws IOException {
    var known = values.getProperty(name);
    if (known != null) {
      return known;
    }
    var bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    var made = encoder.encodeToString(bytes);
    values.setProperty(name, made);
    save();
    return made;
  }

  private void save() throws IOException {
    var text = new StringWriter();
    new TreeMap<>(values).forEach((name, value) -> text.write(name + "=" + value + "\n"));
    PrivateFiles.write(file, text.toString());
  }
}
