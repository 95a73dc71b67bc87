package uk.sufficiency.localstack.demo.world;

/**
 * GIAS's type of establishment.
 *
 * @param code of the type
 * @param groupCode of the group of types
 */
public record EstablishmentType(String code, String name, String groupCode) {

  /** GIAS's name of the group. */
  public String group() {
    return switch (groupCode) {
      case "1" -> "Colleges";
      case "3" -> "Independent schools";
      case "4" -> "Local authority maintained schools";
      case "5" -> "Special schools";
      case "9" -> "Other types";
      case "10" -> "Academies";
      default -> throw new IllegalStateException("no group " + groupCode);
    };
  }
}
