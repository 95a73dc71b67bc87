package uk.sufficiency.registry.openreferral.model;

import uk.sufficiency.contracts.ProvisionStatus;
import uk.sufficiency.contracts.SettingStatus;

/** The four states of a service that Open Referral UK knows. */
public enum ServiceStatus {
  ACTIVE("active"),
  INACTIVE("inactive"),
  DEFUNCT("defunct"),
  TEMPORARILY_CLOSED("temporarily closed");

  private final String word;

  ServiceStatus(String word) {
    this.word = word;
  }

  /** As the standard writes it. */
  public String word() {
    return word;
  }

  /**
   * A provision that is closing still has pupils and is active. One that is called open while its
   * setting is not open (any more, or yet) is inactive.
   */
  static ServiceStatus of(ProvisionStatus provision, SettingStatus setting) {
    return switch (provision) {
      case OPEN, CLOSING -> isOpen(setting) ? ACTIVE : INACTIVE;
      case PAUSED -> TEMPORARILY_CLOSED;
      case CLOSED -> DEFUNCT;
      case PROPOSED, CONSULTATION, APPROVAL, APPROVED ->
          throw new IllegalArgumentException("not public: " + provision);
    };
  }

  private static boolean isOpen(SettingStatus setting) {
    return setting == SettingStatus.OPEN || setting == SettingStatus.PROPOSED_TO_CLOSE;
  }
}
