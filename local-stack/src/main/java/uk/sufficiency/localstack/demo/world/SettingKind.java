package uk.sufficiency.localstack.demo.world;

/** The kinds of setting in the town, with GIAS's phase and the ages taught. */
public enum SettingKind {
  NURSERY(3, "1", "Nursery", 2, 5, "Nursery School"),
  PRIMARY(92, "2", "Primary", 3, 11, "Primary School"),
  SECONDARY(17, "4", "Secondary", 11, 16, "School"),
  SPECIAL(6, "0", "Not applicable", 3, 19, "Special School"),
  PUPIL_REFERRAL_UNIT(2, "0", "Not applicable", 5, 16, "Pupil Referral Unit"),
  INDEPENDENT_SPECIAL(2, "0", "Not applicable", 7, 16, "Independent Special School"),
  INDEPENDENT(1, "0", "Not applicable", 3, 16, "Preparatory School"),
  FURTHER_EDUCATION(2, "6", "16 plus", 16, 99, "College"),
  SPECIAL_POST16(2, "6", "16 plus", 16, 25, "Specialist College");

  final int open;
  final String phaseCode;
  final String phase;
  final int ageFrom;
  final int ageTo;
  final String suffix;

  SettingKind(int open, String phaseCode, String phase, int ageFrom, int ageTo, String suffix) {
    this.open = open;
    this.phaseCode = phaseCode;
    this.phase = phase;
    this.ageFrom = ageFrom;
    this.ageTo = ageTo;
    this.suffix = suffix;
  }

  /** GIAS's code of the phase. */
  public String phaseCode() {
    return phaseCode;
  }

  /** GIAS's name of the phase. */
  public String phase() {
    return phase;
  }

  /** GIAS's type of a setting of this kind, an academy or not. */
  EstablishmentType type(boolean academy) {
    return switch (this) {
      case NURSERY -> new EstablishmentType("15", "Local authority nursery school", "4");
      case PRIMARY, SECONDARY ->
          academy
              ? new EstablishmentType("34", "Academy converter", "10")
              : new EstablishmentType("1", "Community school", "4");
      case SPECIAL ->
          academy
              ? new EstablishmentType("44", "Academy special converter", "10")
              : new EstablishmentType("7", "Community special school", "5");
      case PUPIL_REFERRAL_UNIT -> new EstablishmentType("14", "Pupil referral unit", "4");
      case INDEPENDENT_SPECIAL ->
          new EstablishmentType("10", "Other independent special school", "5");
      case INDEPENDENT -> new EstablishmentType("11", "Other independent school", "3");
      case FURTHER_EDUCATION -> new EstablishmentType("18", "Further education", "1");
      case SPECIAL_POST16 -> new EstablishmentType("32", "Special post 16 institution", "9");
    };
  }
}
