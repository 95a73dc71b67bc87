package uk.sufficiency.registry.significantchange.model;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a setting is constituted, as far as its changes of provision depend on it. */
public enum Establishment {
  /** Any academy or free school: it has a funding agreement that a change must vary. */
  ACADEMY("an academy"),
  /** A school that the council maintains. */
  MAINTAINED("a maintained school"),
  /** The council decides on its own pupil referral units without a statutory process. */
  PUPIL_REFERRAL_UNIT("a pupil referral unit"),
  /** Approved by the Secretary of State under regulations of their own. */
  NON_MAINTAINED_SPECIAL("a non-maintained special school"),
  INDEPENDENT("an independent school"),
  POST_16("a college or other post-16 provider"),
  OTHER("neither a maintained school nor an academy"),
  /** The register does not know the type. */
  UNKNOWN("of a type that the register does not know");

  private static final Set<String> MAINTAINED_TYPES =
      Set.of(
          "community school",
          "voluntary aided school",
          "voluntary controlled school",
          "foundation school",
          "community special school",
          "foundation special school",
          "local authority nursery school");
  private static final Set<String> FREE_SCHOOL_TYPES =
      Set.of("university technical college", "studio schools");
  private static final Set<String> INDEPENDENT_TYPES =
      Set.of(
          "other independent school",
          "other independent special school",
          "city technology college",
          "british schools overseas",
          "offshore schools");
  private static final Set<String> POST_16_TYPES =
      Set.of(
          "further education",
          "sixth form centres",
          "higher education institutions",
          "special post 16 institution");

  private final String words;

  Establishment(String words) {
    this.words = words;
  }

  /** Such as "an academy". */
  public String words() {
    return words;
  }

  /**
   * By GIAS's type of establishment; a school of unknown type that belongs to a trust is an
   * academy.
   *
   * @param type GIAS's {@code TypeOfEstablishment (name)}
   */
  public static Establishment of(@Nullable String type, @Nullable String trust) {
    return type == null ? ofTrust(trust) : ofType(type.strip().toLowerCase(Locale.ROOT));
  }

  private static Establishment ofTrust(@Nullable String trust) {
    return trust == null ? UNKNOWN : ACADEMY;
  }

  private static Establishment ofType(String type) {
    if (type.startsWith("academy") || type.startsWith("free school")) {
      return ACADEMY;
    }
    if (FREE_SCHOOL_TYPES.contains(type)) {
      return ACADEMY;
    }
    if (MAINTAINED_TYPES.contains(type)) {
      return MAINTAINED;
    }
    if (INDEPENDENT_TYPES.contains(type)) {
      return INDEPENDENT;
    }
    if (POST_16_TYPES.contains(type)) {
      return POST_16;
    }
    return switch (type) {
      case "pupil referral unit" -> PUPIL_REFERRAL_UNIT;
      case "non-maintained special school" -> NON_MAINTAINED_SPECIAL;
      default -> OTHER;
    };
  }
}
