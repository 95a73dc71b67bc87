package uk.sufficiency.registry.setting.model;

import java.util.Locale;

/** What a linked setting is to this one. */
public enum LinkType {
  PREDECESSOR,
  SUCCESSOR,
  OTHER;

  /**
   * The type that GIAS's wording stands for: {@code Predecessor}, {@code Successor - Split School}
   * and the like by their first word, everything else ({@code Result of Amalgamation}) OTHER.
   */
  public static LinkType ofWording(String wording) {
    String start = wording.strip().toLowerCase(Locale.ROOT);
    if (start.startsWith("predecessor")) {
      return PREDECESSOR;
    }
    return start.startsWith("successor") ? SUCCESSOR : OTHER;
  }
}
