package uk.sufficiency.kit.identity;

/** The realm roles of Keycloak, for {@code @RolesAllowed}. */
public final class Roles {

  /** Place-planning officer of the council. */
  public static final String PLACE_PLANNER = "place-planner";

  /** Commissioner or head of service. */
  public static final String COMMISSIONER = "commissioner";

  /** Coordinator of Experts at Hand. */
  public static final String EAH_COORDINATOR = "eah-coordinator";

  /** Performance analyst. */
  public static final String ANALYST = "analyst";

  /** A user of one setting, such as its SENCO; sees only that setting. */
  public static final String SETTING = "setting";

  /** A health provider's system. */
  public static final String PARTNER_HEALTH = "partner-health";

  /** The parent carer forum's system. */
  public static final String PARTNER_RPCF = "partner-rpcf";

  /** Data protection officer or auditor. */
  public static final String AUDITOR = "auditor";

  /** Runs the system: sees and replays dead letters, never pupil-level data. */
  public static final String OPERATOR = "operator";

  private Roles() {}
}
