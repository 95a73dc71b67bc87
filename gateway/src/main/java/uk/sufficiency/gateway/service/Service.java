package uk.sufficiency.gateway.service;

/** The three services behind the gateway, by the words an officer would use for them. */
public enum Service {
  REGISTRY("registry", "The provision map"),
  OUTREACH("outreach", "Experts at Hand"),
  FORECASTING("forecasting", "The forecast");

  private final String key;
  private final String words;

  Service(String key, String words) {
    this.key = key;
    this.words = words;
  }

  /** The name in configuration, metrics and health. */
  public String key() {
    return key;
  }

  /** The name in messages to people. */
  public String words() {
    return words;
  }
}
