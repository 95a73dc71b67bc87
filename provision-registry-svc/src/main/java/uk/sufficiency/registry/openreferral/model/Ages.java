package uk.sufficiency.registry.openreferral.model;

/** Ages in NC years: a pupil's age on 31 August less 4, and a birthday during the year. */
public final class Ages {

  private static final int AGE_IN_RECEPTION = 4;

  private Ages() {}

  /** The age at which pupils are in this NC year at its start. */
  public static int youngest(int ncYear) {
    return ncYear + AGE_IN_RECEPTION;
  }

  /** The age that pupils reach during this NC year. */
  public static int oldest(int ncYear) {
    return youngest(ncYear) + 1;
  }
}
