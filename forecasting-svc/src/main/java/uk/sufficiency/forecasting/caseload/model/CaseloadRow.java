package uk.sufficiency.forecasting.caseload.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of DfE's caseload table about one authority.
 *
 * @param authority ONS code, such as {@code E08000018}
 * @param oldCode DfE's three-digit code, which outlives changes of the ONS code
 * @param january the year of the January count
 * @param topic what the row is broken down by; {@link #ALL} for the total
 * @param breakdown which part of it
 * @param plans all plans of the row
 * @param placements the same plans by DfE's placement columns
 */
public record CaseloadRow(
    String authority,
    @Nullable String oldCode,
    String name,
    int january,
    String topic,
    String breakdown,
    PlanCount plans,
    Map<String, PlanCount> placements) {

  /** The topic and breakdown of an authority's total. */
  public static final String ALL = "All EHC plans";

  /** The topic of single years of age. */
  public static final String AGE = "Child or young persons age";
}
