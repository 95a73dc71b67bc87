package uk.sufficiency.kit.pupil;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.FieldError;
import uk.sufficiency.kit.problem.Problem;

/**
 * Makes pupilRefs at the edge. The same pupil and key always give the same reference; without the
 * key nobody can go back, or try all identifiers.
 */
public final class PupilRefHasher {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int LEAST_KEY_BYTES = 32;

  private final SecretKeySpec key;

  /**
   * @param base64Key at least 32 random bytes in base64
   * @throws IllegalArgumentException where the key is shorter
   */
  public PupilRefHasher(String base64Key) {
    var bytes = Base64.getDecoder().decode(base64Key);
    if (bytes.length < LEAST_KEY_BYTES) {
      throw new IllegalArgumentException(
          "The pupilRef key must have at least " + LEAST_KEY_BYTES + " bytes");
    }
    this.key = new SecretKeySpec(bytes, ALGORITHM);
  }

  /**
   * The reference for an official identifier.
   *
   * @param field what to call the input in an error
   * @throws uk.sufficiency.kit.problem.ProblemException {@code VALIDATION} where the form or check
   *     digit is wrong
   */
  public PupilRef hash(PupilIdentifier kind, String raw, String field) {
    var value = kind.normalise(raw);
    if (!kind.isValid(value)) {
      throw Problem.ofField(
              CommonError.VALIDATION,
              FieldError.of(
                  field, "CHECK_DIGIT", "is not a valid " + kind + ": look for a typing error"))
          .asException();
    }
    return new PupilRef(
        "pr_" + Base64.getUrlEncoder().withoutPadding().encodeToString(mac(kind + ":" + value)));
  }

  private byte[] mac(String text) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HMAC-SHA256 is part of every JDK", e);
    }
  }
}
