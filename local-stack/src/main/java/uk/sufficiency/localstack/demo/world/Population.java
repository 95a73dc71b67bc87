package uk.sufficiency.localstack.demo.world;

import java.util.ArrayList;
import java.util.List;

/**
 * Children and young people of the town by single year of age, mid-2022 to mid-2036. Invented: a
 * smooth age profile of Rotherham's size that grows a year older every year, shared among wards.
 */
public final class Population {

  public static final int FIRST_YEAR = 2022;
  public static final int LAST_YEAR = 2036;
  public static final int OLDEST = 25;

  private static final int YEARS = LAST_YEAR - FIRST_YEAR + 1;
  private static final int BIRTHS = 2_700;

  /** Persons of each age in 2022 at ages 0, 5, 10, 15, 20 and 25; between them a straight line. */
  private static final int[] PROFILE = {2_850, 3_250, 3_450, 3_350, 2_950, 3_200};

  private final List<Ward> wards;

  /** Persons; index by ward (order of the map), age (0–25) and year (0 is 2022). */
  private final int[][][] counts;

  private Population(List<Ward> wards, int[][][] counts) {
    this.wards = wards;
    this.counts = counts;
  }

  /** Draws the population. */
  public static Population draw(long seed, WardMap map) {
    var dice = new Dice(seed, "population");
    var town = town(dice);
    var weights = map.wards().stream().mapToDouble(_ -> dice.between(0.7, 1.3)).toArray();
    var counts = new int[map.wards().size()][OLDEST + 1][YEARS];
    for (var age = 0; age <= OLDEST; age++) {
      for (var year = 0; year < YEARS; year++) {
        var shares = Apportionment.share(town[age][year], weights);
        for (var ward = 0; ward < shares.length; ward++) {
          counts[ward][age][year] = shares[ward];
        }
      }
    }
    return new Population(map.wards(), counts);
  }

  private static int[][] town(Dice dice) {
    var town = new int[OLDEST + 1][YEARS];
    for (var age = 0; age <= OLDEST; age++) {
      town[age][0] = profile(age) + dice.between(-40, 40);
    }
    for (var year = 1; year < YEARS; year++) {
      town[0][year] = BIRTHS + dice.between(-60, 60);
      for (var age = 1; age <= OLDEST; age++) {
        town[age][year] = (int) (town[age - 1][year - 1] * moving(age));
      }
    }
    return town;
  }

  private static int profile(int age) {
    var from = Math.min(age / 5, PROFILE.length - 2);
    return PROFILE[from] + (PROFILE[from + 1] - PROFILE[from]) * (age - from * 5) / 5;
  }

  /** How many stay or come for everyone a year younger: young people leave to study and return. */
  private static double moving(int age) {
    return age == 18 || age == 19 ? 0.93 : age >= 22 ? 1.03 : 1.004;
  }

  /** The wards told. */
  public List<Ward> wards() {
    return wards;
  }

  /** Persons of this age in this year in the whole town. */
  public int townCount(int age, int year) {
    var total = 0;
    for (var ward : counts) {
      total += ward[age][year - FIRST_YEAR];
    }
    return total;
  }

  /** Persons of this age in this year in the ward at this place of the list. */
  public int wardCount(int ward, int age, int year) {
    return counts[ward][age][year - FIRST_YEAR];
  }

  /** The years told, earliest first. */
  public static List<Integer> years() {
    var years = new ArrayList<Integer>();
    for (var year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      years.add(year);
    }
    return years;
  }
}
