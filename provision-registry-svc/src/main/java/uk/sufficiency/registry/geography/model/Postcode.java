package uk.sufficiency.registry.geography.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A postcode written the one way in which this suite compares them: {@code S60 2TH}. */
public record Postcode(String value) {

  private static final Pattern PARTS = Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][A-Z]{2})");

  /** Reads a postcode however it is spaced or cased, or nothing where it is none. */
  public static Optional<Postcode> parse(String written) {
    Matcher parts = PARTS.matcher(written.replace(" ", "").toUpperCase(Locale.ROOT));
    return parts.matches()
        ? Optional.of(new Postcode(parts.group(1) + " " + parts.group(2)))
        : Optional.empty();
  }
}
