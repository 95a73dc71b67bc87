package uk.sufficiency.forecasting.demand.model;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One authority's caseload over the years.
 *
 * @param authority ONS code
 * @param januaries observations by the year of their January count; years may be missing
 */
public record AuthoritySeries(String authority, NavigableMap<Integer, Observation> januaries) {

  /** Plans below this are lifted to it before a logarithm is taken, so that zero stays finite. */
  private static final double SMALLEST = 0.5;

  public AuthoritySeries(String authority, SortedMap<Integer, Observation> januaries) {
    this(authority, Collections.unmodifiableNavigableMap(new TreeMap<>(januaries)));
  }

  /** What was known in January of {@code year}. */
  public AuthoritySeries upTo(int year) {
    return new AuthoritySeries(
        authority, (SortedMap<Integer, Observation>) januaries.headMap(year, true));
  }

  /** Change of the logarithm of plans from the January before, where both are known. */
  public OptionalDouble growth(int year) {
    var now = januaries.get(year);
    var before = januaries.get(year - 1);
    return now == null || before == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(log(now.plans()) - log(before.plans()));
  }

  private static double log(double plans) {
    return Math.log(Math.max(plans, SMALLEST));
  }
}
