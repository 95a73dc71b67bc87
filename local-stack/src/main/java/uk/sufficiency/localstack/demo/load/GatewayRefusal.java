package uk.sufficiency.localstack.demo.load;

/** The gateway did not do what it was asked; the message says what and why, in its own words. */
public final class GatewayRefusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * A refusal.
   *
   * @param code of the gateway's catalogue of errors, such as NOT_FOUND
   */
  public GatewayRefusal(String code, String message) {
    super(code + ": " + message);
    this.code = code;
  }

  /** The code of the gateway's catalogue of errors. */
  public String code() {
    return code;
  }

  /** Whether the same request may succeed a little later, as services catch up with each other. */
  boolean mayPass() {
    return code.equals("UNAVAILABLE") || code.equals("NOT_FOUND") || code.equals("RATE_LIMITED");
  }
}
