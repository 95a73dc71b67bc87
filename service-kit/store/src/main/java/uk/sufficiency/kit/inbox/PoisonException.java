package uk.sufficiency.kit.inbox;

import org.jspecify.annotations.Nullable;

/** A record that no retry will make applicable. */
final class PoisonException extends Exception {

  PoisonException(String reason, @Nullable Throwable cause) {
    super(reason, cause);
  }
}
