package uk.sufficiency.registry.capital.model;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.sufficiency.registry.provision.model.Commissioned;
import uk.sufficiency.registry.provision.model.CommissionedPlaces;

/**
 * What a scheme that delivers makes of the commissioned places.
 *
 * <p>An extension adds its places to what is commissioned. A scheme that opens a provision builds
 * the places that may have been commissioned there ahead of it: they are raised to what has been
 * delivered and never counted on top. Places that were planned for a year that is over by the day
 * of delivery count from the academic year of that day.
 */
public final class Delivery {

  private final TreeMap<Integer, Integer> added = new TreeMap<>();
  private final TreeMap<Integer, Integer> deliveredBefore = new TreeMap<>();
  private final boolean opensProvision;

  /**
   * @param scheme that delivers
   * @param academicYear of the day on which it delivers
   * @param before what earlier schemes have delivered at the same provision
   */
  public Delivery(CapitalScheme scheme, int academicYear, List<SchemePlaces> before) {
    opensProvision = scheme.opensProvision();
    scheme
        .places()
        .forEach(
            each ->
                added.merge(
                    Math.max(each.academicYear(), academicYear), each.places(), Integer::sum));
    before.forEach(each -> deliveredBefore.merge(each.academicYear(), each.places(), Integer::sum));
  }

  /** All that is commissioned once the scheme has delivered. */
  public CommissionedPlaces on(CommissionedPlaces commissioned) {
    TreeSet<Integer> years = new TreeSet<>(commissioned.byYear().keySet());
    years.addAll(added.keySet());
    List<Commissioned> rows = new ArrayList<>();
    for (int year : years) {
      int before = commissioned.on(LocalDate.of(year, Month.SEPTEMBER, 1));
      rows.addAll(rowsOf(commissioned, year, moreIn(year, before)));
    }
    return new CommissionedPlaces(rows);
  }

  private int moreIn(int year, int before) {
    int more = sumUpTo(added, year);
    if (more == 0) {
      return 0; // What was commissioned before the delivery is history.
    }
    return opensProvision ? Math.max(0, sumUpTo(deliveredBefore, year) + more - before) : more;
  }

  private static int sumUpTo(TreeMap<Integer, Integer> places, int year) {
    return places.headMap(year, true).values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The rows that hold in a year, with more places for any need. */
  private static List<Commissioned> rowsOf(CommissionedPlaces commissioned, int year, int more) {
    Integer holds = new TreeMap<>(commissioned.byYear()).floorKey(year);
    List<Commissioned> rows = new ArrayList<>();
    Commissioned anyNeed = new Commissioned(year, null, 0, null);
    for (Commissioned row : commissioned.rows()) {
      if (holds == null || row.academicYear() != holds) {
        continue;
      }
      if (row.need() == null) {
        anyNeed = row;
      } else {
        rows.add(new Commissioned(year, row.need(), row.places(), row.placeFunding()));
      }
    }
    int places = anyNeed.places() + more;
    if (places > 0 || rows.isEmpty()) {
      rows.add(new Commissioned(year, null, places, anyNeed.placeFunding()));
    }
    return rows;
  }
}
