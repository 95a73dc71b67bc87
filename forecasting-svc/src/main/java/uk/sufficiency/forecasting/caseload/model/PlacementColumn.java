package uk.sufficiency.forecasting.caseload.model;

import static uk.sufficiency.contracts.ProvisionKind.ALTERNATIVE_PROVISION;
import static uk.sufficiency.contracts.ProvisionKind.EARLY_YEARS;
import static uk.sufficiency.contracts.ProvisionKind.EDUCATED_OTHERWISE;
import static uk.sufficiency.contracts.ProvisionKind.FURTHER_EDUCATION;
import static uk.sufficiency.contracts.ProvisionKind.INDEPENDENT_NON_MAINTAINED;
import static uk.sufficiency.contracts.ProvisionKind.INDEPENDENT_SPECIALIST_POST16;
import static uk.sufficiency.contracts.ProvisionKind.MAINSTREAM;
import static uk.sufficiency.contracts.ProvisionKind.RESOURCE_PROVISION;
import static uk.sufficiency.contracts.ProvisionKind.SPECIAL_SCHOOL;

import java.util.Locale;
import uk.sufficiency.contracts.ProvisionKind;

/**
 * DfE's placement columns, and the kind of provision that each counts for.
 *
 * <p>These are the finest columns: DfE's own totals ({@code mainstream_total}, {@code
 * ed_elsewhere}, …) are not added again. Independent mainstream schools count with the independent
 * and non-maintained, as in the DSG management plan's category. SEN units count with resourced
 * provision. Sixth forms in colleges and providers known only by UKPRN count as further education.
 * Plans with no setting yet, and those out of education, count as educated otherwise. DfE has no
 * column for support and specialist bases apart from these.
 *
 * <p>{@code placement_unknown} is not a kind: see {@link PlacementsByKind}.
 */
public enum PlacementColumn {
  MAINSTREAM_LA_MAINTAINED(MAINSTREAM),
  MAINSTREAM_ACADEMY(MAINSTREAM),
  MAINSTREAM_FREE_SCHOOL(MAINSTREAM),
  MAINSTREAM_LA_MAINTAINED_RESOURCED_PROVISION(RESOURCE_PROVISION),
  MAINSTREAM_LA_MAINTAINED_SENUNIT(RESOURCE_PROVISION),
  MAINSTREAM_ACADEMY_RESOURCED_PROVISION(RESOURCE_PROVISION),
  MAINSTREAM_ACADEMY_SENUNIT(RESOURCE_PROVISION),
  MAINSTREAM_FREE_SCHOOL_RESOURCED_PROVISION(RESOURCE_PROVISION),
  MAINSTREAM_FREE_SCHOOL_SENUNIT(RESOURCE_PROVISION),
  MAINSTREAM_INDEPENDENT(INDEPENDENT_NON_MAINTAINED),
  SPECIAL_LA_MAINTAINED(SPECIAL_SCHOOL),
  SPECIAL_ACADEMY_FREE(SPECIAL_SCHOOL),
  SPECIAL_INDEPENDENT(INDEPENDENT_NON_MAINTAINED),
  SPECIAL_NON_MAINTAINED(INDEPENDENT_NON_MAINTAINED),
  AP_PRU_ACADEMY(ALTERNATIVE_PROVISION),
  AP_PRU_FREE_SCHOOL(ALTERNATIVE_PROVISION),
  AP_PRU_LA_MAINTAINED(ALTERNATIVE_PROVISION),
  GENERAL_FE_TERTIARY_COLLEGES(FURTHER_EDUCATION),
  UKRLP_PROVIDER(FURTHER_EDUCATION),
  SPECIALIST_POST_16_INSTITUTIONS(INDEPENDENT_SPECIALIST_POST16),
  NM_EARLY_YEARS(EARLY_YEARS),
  ELECTIVE_HOME_EDUCATION(EDUCATED_OTHERWISE),
  OTHER_ARRANGEMENTS_LA(EDUCATED_OTHERWISE),
  OTHER_ARRANGEMENTS_PARENTS(EDUCATED_OTHERWISE),
  ONLINE_PROVIDER(EDUCATED_OTHERWISE),
  W_SETTINGS(EDUCATED_OTHERWISE),
  OTHER_SCHOOLS(EDUCATED_OTHERWISE),
  OTHER_PLACEMENT_SETTINGS(EDUCATED_OTHERWISE),
  NEET(EDUCATED_OTHERWISE),
  NEET_NTCI(EDUCATED_OTHERWISE),
  NEET_OTHER(EDUCATED_OTHERWISE),
  NEET_OTHER_CSA(EDUCATED_OTHERWISE),
  AWAIT_PROV_2022(EDUCATED_OTHERWISE),
  PERM_EX_2022(EDUCATED_OTHERWISE);

  /** The column of plans for which no placement was returned. */
  public static final String NOT_RECORDED = "placement_unknown";

  private final ProvisionKind kind;

  PlacementColumn(ProvisionKind kind) {
    this.kind = kind;
  }

  /** The kind that a plan counted in this column is placed in. */
  public ProvisionKind kind() {
    return kind;
  }

  /** The column's name in DfE's file. */
  public String column() {
    return name().toLowerCase(Locale.ROOT);
  }
}
