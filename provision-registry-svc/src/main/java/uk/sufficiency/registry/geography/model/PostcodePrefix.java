package uk.sufficiency.registry.geography.model;

/**
 * The beginning that some postcodes share.
 *
 * @param name the beginning as people write it
 * @param low the first text, byte by byte, that such a postcode can be
 * @param high the first text after all of them
 */
public record PostcodePrefix(String name, String low, String high) {

  /** The digits end before this character. */
  private static final char AFTER_NINE = '9' + 1;

  /** Postcodes that begin with this text. */
  static PostcodePrefix of(String name, String beginning) {
    int last = beginning.length() - 1;
    String high = beginning.substring(0, last) + (char) (beginning.charAt(last) + 1);
    return new PostcodePrefix(name, beginning, high);
  }

  /** Postcodes whose letters before the first digit are these. */
  static PostcodePrefix ofArea(String letters) {
    return new PostcodePrefix(letters, letters + '0', letters + AFTER_NINE);
  }
}
