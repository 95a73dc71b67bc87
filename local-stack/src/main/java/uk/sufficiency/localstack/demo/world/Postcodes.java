package uk.sufficiency.localstack.demo.world;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The postcodes of the town: 24 in every ward, all invented except that S60 2TH exists. */
public final class Postcodes {

  public static final int IN_EVERY_WARD = 24;

  /** The postcode that the documentation's examples ask about. */
  public static final String EXAMPLE = "S60 2TH";

  private static final GridRef EXAMPLE_AT = new GridRef(443_000, 392_600);
  private static final String INCODE_LETTERS = "ABDEFGHJLNPQRSTUWXYZ";

  private Postcodes() {}

  /** Every postcode, ward by ward. */
  public static List<Postcode> draw(long seed, WardMap map) {
    var dice = new Dice(seed, "postcodes");
    var taken = new HashSet<>(Set.of(EXAMPLE));
    var postcodes = new ArrayList<Postcode>();
    postcodes.add(new Postcode(EXAMPLE, EXAMPLE_AT, map.getWardAt(EXAMPLE_AT)));
    for (var ward : map.wards()) {
      var missing = ward.contains(EXAMPLE_AT) ? IN_EVERY_WARD - 1 : IN_EVERY_WARD;
      for (var count = 0; count < missing; count++) {
        postcodes.add(new Postcode(unused(dice, ward, taken), ward.somewhereInside(dice), ward));
      }
    }
    return List.copyOf(postcodes);
  }

  private static String unused(Dice dice, Ward ward, Set<String> taken) {
    String text;
    do {
      text = ward.outcode() + " " + dice.below(10) + letter(dice) + letter(dice);
    } while (!taken.add(text));
    return text;
  }

  private static char letter(Dice dice) {
    return INCODE_LETTERS.charAt(dice.below(INCODE_LETTERS.length()));
  }
}
