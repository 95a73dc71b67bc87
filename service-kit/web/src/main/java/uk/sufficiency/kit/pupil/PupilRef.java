package uk.sufficiency.kit.pupil;

import java.util.regex.Pattern;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.FieldError;
import uk.sufficiency.kit.problem.Problem;

/**
 * A pupil, as the suite knows one: {@code pr_} and the 43 base64url characters of an HMAC-SHA256.
 *
 * @param value the reference; anything else, a raw identifier above all, is refused
 */
public record PupilRef(String value) {

  /** For Bean Validation and schemas. */
  public static final String PATTERN = "pr_[A-Za-z0-9_-]{43}";

  private static final Pattern FORMAT = Pattern.compile(PATTERN);

  public PupilRef {
    if (!FORMAT.matcher(value).matches()) {
      // The value is not repeated: it may well be a UPN.
      throw Problem.ofField(
              CommonError.VALIDATION,
              FieldError.of(
                  "pupilRef",
                  "PUPIL_REF",
                  "must be a pupilRef (pr_ and 43 characters). Exchange a UPN or NHS number for one"
                      + " at POST /pupil-refs; raw identifiers are not accepted"))
          .asException();
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
