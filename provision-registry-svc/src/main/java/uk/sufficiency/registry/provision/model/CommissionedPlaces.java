package uk.sufficiency.registry.provision.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Places commissioned at one provision, by the academic year from which the number holds. */
public record CommissionedPlaces(SortedMap<Integer, Integer> byYear) {

  public CommissionedPlaces {
    byYear = Collections.unmodifiableSortedMap(new TreeMap<>(byYear));
    byYear.forEach(CommissionedPlaces::check);
  }

  public static CommissionedPlaces of(Map<Integer, Integer> byYear) {
    return new CommissionedPlaces(new TreeMap<>(byYear));
  }

  /**
   * Places on a day: those of the latest academic year that is not after the day's own, since a
   * number holds until another is commissioned; none before the first.
   */
  public int on(LocalDate day) {
    SortedMap<Integer, Integer> soFar = byYear.headMap(AcademicYear.of(day).startsIn() + 1);
    return soFar.isEmpty() ? 0 : byYear.getOrDefault(soFar.lastKey(), 0);
  }

  private static void check(int year, int places) {
    new AcademicYear(year);
    if (places < 0) {
      throw new IllegalArgumentException("places commissioned for " + year + " are negative");
    }
  }
}
