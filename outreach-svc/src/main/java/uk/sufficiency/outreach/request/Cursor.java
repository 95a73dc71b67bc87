package uk.sufficiency.outreach.request;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** The place of a request in the list that starts with the longest waiting one. */
record Cursor(LocalDate raisedOn, UUID id) {

  private static final char BETWEEN = '/';

  static Cursor of(SupportRequestView view) {
    return new Cursor(view.raisedOn(), view.id());
  }

  /** The cursor that a caller sends back, if it is one of ours. */
  static Optional<Cursor> parse(String text) {
    try {
      var plain = new String(Base64.getUrlDecoder().decode(text), UTF_8);
      var at = plain.indexOf(BETWEEN);
      return at < 0
          ? Optional.empty()
          : Optional.of(
              new Cursor(
                  LocalDate.parse(plain.substring(0, at)),
                  UUID.fromString(plain.substring(at + 1))));
    } catch (IllegalArgumentException | DateTimeParseException e) {
      return Optional.empty();
    }
  }

  String text() {
    var plain = raisedOn + String.valueOf(BETWEEN) + id;
    return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
  }
}
