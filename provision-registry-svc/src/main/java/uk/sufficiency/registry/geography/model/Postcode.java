package uk.sufficiency.registry.geography.model;

import java.util.List;
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

  /** What it begins with, the narrowest first: its sector, its district, its area. */
  public List<PostcodePrefix> prefixes() {
    String sector = value.substring(0, value.length() - 2);
    String district = value.substring(0, value.indexOf(' '));
    String area = district.split("[0-9]", 2)[0];
    return List.of(
        PostcodePrefix.of(sector, sector),
        PostcodePrefix.of(district, district + ' '),
        PostcodePrefix.ofArea(area));
  }
}
