package uk.sufficiency.localstack;

import java.io.Serial;

/** Something a person can put right. The message is one clear line that says what to do. */
public class StackException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  public StackException(String message) {
    super(message);
  }

  public StackException(String message, Throwable cause) {
    super(message, cause);
  }
}
