package uk.sufficiency.kit.pupil;

import java.util.Locale;
import java.util.regex.Pattern;

/** The official identifiers that a pupilRef is made from, and their check digits. */
public enum PupilIdentifier {
  /**
   * Unique pupil number: a check letter, then eleven digits and a digit or, in a temporary number,
   * a letter. Rule: DfE, "Unique pupil numbers: a guide", the weighted sum modulo 23.
   */
  UPN("[A-Z]\\d{11}[\\dA-Z]") {
    @Override
    boolean checks(String value) {
      int sum = 0;
      for (int i = 1; i <= 12; i++) {
        int digit = UPN_LETTERS.indexOf(value.charAt(i));
        if (digit < 0) {
          digit = Character.digit(value.charAt(i), 10);
        }
        sum += digit * (i + 1);
      }
      return UPN_LETTERS.charAt(sum % 23) == value.charAt(0);
    }
  },
  /** NHS number: ten digits, the last a modulus 11 check. Rule: NHS Data Dictionary. */
  NHS_NUMBER("\\d{10}") {
    @Override
    boolean checks(String value) {
      int sum = 0;
      for (int i = 0; i < 9; i++) {
        sum += Character.digit(value.charAt(i), 10) * (10 - i);
      }
      return (11 - sum % 11) % 11 == Character.digit(value.charAt(9), 10);
    }
  };

  private static final String UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

  private final Pattern format;

  PupilIdentifier(String format) {
    this.format = Pattern.compile(format);
  }

  abstract boolean checks(String value);

  /** Upper case, without spaces and dashes: the one form that is hashed. */
  public String normalise(String raw) {
    return raw.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
  }

  /** Whether the normalised value has the right form and check digit. */
  public boolean isValid(String normalised) {
    return format.matcher(normalised).matches() && checks(normalised);
  }
}
