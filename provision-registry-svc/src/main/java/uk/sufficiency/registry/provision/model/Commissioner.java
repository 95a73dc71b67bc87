package uk.sufficiency.registry.provision.model;

import java.util.EnumSet;
import java.util.Set;
import uk.sufficiency.contracts.ProvisionKind;

/** Who commissions and pays for an inclusion base. */
public enum Commissioner {
  SCHOOL,
  TRUST,
  COUNCIL;

  /** Those who may commission a kind of provision; none where it is no inclusion base. */
  public static Set<Commissioner> of(ProvisionKind kind) {
    return switch (kind) {
      case SUPPORT_BASE -> EnumSet.of(SCHOOL, TRUST);
      case SPECIALIST_BASE -> EnumSet.of(COUNCIL);
      default -> EnumSet.noneOf(Commissioner.class);
    };
  }

  /** Whether a kind of provision is an inclusion base. */
  public static boolean isOfABase(ProvisionKind kind) {
    return !of(kind).isEmpty();
  }
}
