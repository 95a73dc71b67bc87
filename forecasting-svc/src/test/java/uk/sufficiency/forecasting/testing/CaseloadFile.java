package uk.sufficiency.forecasting.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes files in the layout of DfE's caseload table, with made-up figures. */
public final class CaseloadFile {

  /** The header, with as many of DfE's columns as the tests need. */
  public static final String HEADER =
      "time_period,time_identifier,geographic_level,country_code,country_name,region_code,"
          + "region_name,new_la_code,old_la_code,la_name,breakdown_topic,breakdown,ehcplans,"
          + "mainstream_academy,mainstream_academy_resourced_provision,special_academy_free,"
          + "special_independent,ukrlp_provider,placement_unknown";

  private final List<String> lines = new ArrayList<>(List.of(HEADER));

  private CaseloadFile() {}

  public static CaseloadFile empty() {
    return new CaseloadFile();
  }

  /**
   * Rotherham and twenty others, January 2019 to 2025; Rotherham has its published totals.
   *
   * @param seed another seed gives the others other figures
   */
  public static CaseloadFile national(long seed) {
    return of(seed, "E0900%04d");
  }

  /** As {@link #national}, but the twenty others are invented and have codes of pseudo areas. */
  public static CaseloadFile demonstration(long seed) {
    return of(seed, "E9900%04d");
  }

  private static CaseloadFile of(long seed, String code) {
    var file = new CaseloadFile();
    int[] rotherham = {2060, 2215, 2379, 2600, 2885, 3310, 3623};
    for (int i = 0; i < rotherham.length; i++) {
      file.total("E08000018", "372", "Rotherham", 2019 + i, rotherham[i]);
    }
    var random = new Random(seed);
    for (int a = 0; a < 20; a++) {
      double level = 1000 + random.nextInt(3000);
      for (int january = 2019; january <= 2025; january++) {
        file.total(code.formatted(a), "9%02d".formatted(a), "Town " + a, january, (int) level);
        level *= Math.exp(0.1 + 0.03 * random.nextGaussian());
      }
    }
    return file;
  }

  /** An authority's total, two thirds of it in mainstream; two plans are not recorded. */
  public CaseloadFile total(String code, String oldCode, String name, int january, int plans) {
    int placed = plans - 2;
    int special = placed / 4;
    int independent = placed / 20;
    int resourced = placed / 25;
    return line(
        "20%02d%02d,Academic year,Local authority,E92000001,England,E12000003,Yorkshire,%s,%s,%s,All EHC plans,All EHC plans,%d,%d,%d,%d,%d,x,2"
            .formatted(
                january % 100 - 1,
                january % 100,
                code,
                oldCode,
                name,
                plans,
                placed - special - independent - resourced,
                resourced,
                special,
                independent));
  }

  /** A line as it stands. */
  public CaseloadFile line(String line) {
    lines.add(line);
    return this;
  }

  public String text() {
    return String.join("\r\n", lines) + "\r\n";
  }
}
