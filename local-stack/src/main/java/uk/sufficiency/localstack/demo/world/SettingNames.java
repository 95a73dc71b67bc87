package uk.sufficiency.localstack.demo.world;

import java.util.Iterator;
import java.util.List;

/** Names for settings: invented, each used once, each marked. */
final class SettingNames {

  /** What every invented name ends with. */
  static final String MARK = " (demo)";

  private static final List<String> FIRST =
      List.of(
          "Alder",
          "Beech",
          "Cedar",
          "Damson",
          "Elder",
          "Fern",
          "Hawthorn",
          "Juniper",
          "Larch",
          "Maple",
          "Rowan",
          "Willow",
          "Kingfisher",
          "Lapwing");
  private static final List<String> SECOND =
      List.of(
          "Bank", "Beck", "Brook", "Croft", "Dale", "Field", "Gate", "Heath", "Lane", "Meadow",
          "Row", "Wood");

  private final Iterator<String> places;

  SettingNames(Dice dice) {
    var all = FIRST.stream().flatMap(f -> SECOND.stream().map(second -> f + " " + second)).toList();
    this.places = dice.shuffled(all).iterator();
  }

  /** The next invented place. */
  String place() {
    return places.next();
  }

  static String marked(String name) {
    return name + MARK;
  }
}
