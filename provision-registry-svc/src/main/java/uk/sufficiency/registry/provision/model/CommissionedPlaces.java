package uk.sufficiency.registry.provision.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.sufficiency.contracts.Need;

/**
 * Places commissioned at one provision, by the academic year from which they hold and by need. The
 * rows of a year replace all those of the years before.
 */
public record CommissionedPlaces(List<Commissioned> rows) {

  private static final Comparator<Commissioned> ORDER =
      Comparator.comparingInt(Commissioned::academicYear)
          .thenComparing(Commissioned::need, Comparator.nullsFirst(Comparator.naturalOrder()));

  public CommissionedPlaces {
    rows = rows.stream().sorted(ORDER).toList();
    for (int i = 1; i < rows.size(); i++) {
      if (rows.get(i).isOfSame(rows.get(i - 1))) {
        throw new IllegalArgumentException("the same year and need twice: " + rows.get(i));
      }
    }
  }

  /** Places by academic year, for any need of the provision. */
  public static CommissionedPlaces of(Map<Integer, Integer> byYear) {
    return new CommissionedPlaces(
        byYear.entrySet().stream()
            .map(year -> new Commissioned(year.getKey(), null, year.getValue(), null))
            .toList());
  }

  /** All places by academic year. */
  public SortedMap<Integer, Integer> byYear() {
    SortedMap<Integer, Integer> byYear = new TreeMap<>();
    rows.forEach(row -> byYear.merge(row.academicYear(), row.places(), Integer::sum));
    return Collections.unmodifiableSortedMap(byYear);
  }

  /** The needs for which there are places of their own, in any year. */
  public Set<Need> needs() {
    Set<Need> needs = EnumSet.noneOf(Need.class);
    rows.forEach(
        row -> {
          if (row.need() != null) {
            needs.add(row.need());
          }
        });
    return needs;
  }

  /**
   * Places on a day: those of the latest academic year that is not after the day's own, since a
   * number holds until another is commissioned; none before the first.
   */
  public int on(LocalDate day) {
    SortedMap<Integer, Integer> soFar = byYear().headMap(AcademicYear.of(day).startsIn() + 1);
    return soFar.isEmpty() ? 0 : soFar.getOrDefault(soFar.lastKey(), 0);
  }
}
