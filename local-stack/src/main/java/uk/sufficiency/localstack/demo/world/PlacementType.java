package uk.sufficiency.localstack.demo.world;

import java.util.Locale;
import uk.sufficiency.contracts.ProvisionKind;

/**
 * Where pupils with plans are taught: the columns of DfE's caseload table that the demo fills. The
 * figures of January 2025 are Rotherham's own as published (3,623 in all); the shares of 2019 and
 * the ages are invented.
 */
public enum PlacementType {
  MAINSTREAM_LA_MAINTAINED(ProvisionKind.MAINSTREAM, 201, .092, AgeProfile.SCHOOL),
  MAINSTREAM_ACADEMY(ProvisionKind.MAINSTREAM, 1_112, .187, AgeProfile.SCHOOL),
  MAINSTREAM_ACADEMY_RESOURCED_PROVISION(
      ProvisionKind.RESOURCE_PROVISION, 137, .019, AgeProfile.SCHOOL),
  MAINSTREAM_FREE_SCHOOL(ProvisionKind.MAINSTREAM, 8, .001, AgeProfile.SCHOOL),
  MAINSTREAM_FREE_SCHOOL_RESOURCED_PROVISION(
      ProvisionKind.RESOURCE_PROVISION, 10, .001, AgeProfile.SCHOOL),
  MAINSTREAM_INDEPENDENT(ProvisionKind.MAINSTREAM, 6, .001, AgeProfile.SCHOOL),
  SPECIAL_LA_MAINTAINED(ProvisionKind.SPECIAL_SCHOOL, 11, .138, AgeProfile.SPECIAL),
  SPECIAL_ACADEMY_FREE(ProvisionKind.SPECIAL_SCHOOL, 1_176, .214, AgeProfile.SPECIAL),
  SPECIAL_INDEPENDENT(ProvisionKind.INDEPENDENT_NON_MAINTAINED, 104, .032, AgeProfile.SECONDARY),
  SPECIAL_NON_MAINTAINED(ProvisionKind.INDEPENDENT_NON_MAINTAINED, 14, .004, AgeProfile.SECONDARY),
  AP_PRU_LA_MAINTAINED(ProvisionKind.ALTERNATIVE_PROVISION, 20, .049, AgeProfile.SECONDARY),
  GENERAL_FE_TERTIARY_COLLEGES(ProvisionKind.FURTHER_EDUCATION, 492, .193, AgeProfile.COLLEGE),
  SPECIALIST_POST_16_INSTITUTIONS(
      ProvisionKind.INDEPENDENT_SPECIALIST_POST16, 116, .026, AgeProfile.COLLEGE),
  UKRLP_PROVIDER(ProvisionKind.FURTHER_EDUCATION, 64, 0, AgeProfile.COLLEGE),
  ELECTIVE_HOME_EDUCATION(ProvisionKind.EDUCATED_OTHERWISE, 47, .005, AgeProfile.SCHOOL),
  OTHER_ARRANGEMENTS_LA(ProvisionKind.EDUCATED_OTHERWISE, 9, .004, AgeProfile.SECONDARY),
  ONLINE_PROVIDER(ProvisionKind.EDUCATED_OTHERWISE, 3, 0, AgeProfile.SECONDARY),
  OTHER_PLACEMENT_SETTINGS(ProvisionKind.EDUCATED_OTHERWISE, 5, .001, AgeProfile.SECONDARY),
  NEET(ProvisionKind.EDUCATED_OTHERWISE, 60, .027, AgeProfile.COLLEGE),
  NEET_OTHER(ProvisionKind.EDUCATED_OTHERWISE, 9, 0, AgeProfile.COLLEGE),
  NEET_OTHER_CSA(ProvisionKind.EDUCATED_OTHERWISE, 6, 0, AgeProfile.SECONDARY),
  NM_EARLY_YEARS(ProvisionKind.EARLY_YEARS, 13, .002, AgeProfile.NURSERY),
  /** Counted apart until January 2022 only. */
  AWAIT_PROV_2022(ProvisionKind.EDUCATED_OTHERWISE, 0, .009, AgeProfile.SCHOOL);

  private final ProvisionKind kind;
  private final int january2025;
  private final double share2019;
  private final AgeProfile ages;

  PlacementType(ProvisionKind kind, int january2025, double share2019, AgeProfile ages) {
    this.kind = kind;
    this.january2025 = january2025;
    this.share2019 = share2019;
    this.ages = ages;
  }

  /** The kind of provision that it counts for. */
  public ProvisionKind kind() {
    return kind;
  }

  /** Rotherham's plans in January 2025, as published. */
  public int january2025() {
    return january2025;
  }

  /** DfE's name of the column. */
  public String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the collection counted it in that January; until 2022 it was coarser. */
  public boolean isCountedIn(int january) {
    return switch (this) {
      case UKRLP_PROVIDER, NEET_OTHER, NEET_OTHER_CSA -> january >= 2023;
      case ONLINE_PROVIDER -> january >= 2025;
      case AWAIT_PROV_2022 -> january < 2023;
      default -> true;
    };
  }

  /** Its weight among all plans of that January: a straight line from 2019 to 2025. */
  double weight(int january, int total2025) {
    var way = (january - 2019) / 6.0;
    return isCountedIn(january)
        ? share2019 * (1 - way) + (double) january2025 / total2025 * way
        : 0;
  }

  /** Shares plans among ages 0 to 25. */
  int[] byAge(int plans) {
    return ages.share(plans);
  }
}
