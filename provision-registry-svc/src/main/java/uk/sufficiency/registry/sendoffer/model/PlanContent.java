package uk.sufficiency.registry.sendoffer.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import uk.sufficiency.kit.problem.FieldError;

/** What stands in a SEND plan, and the rules by which it may be saved and published. */
public record PlanContent(LocalDate reviewOn, List<OfferItem> items) {

  /** A setting looks at its plan every year, and may say so a little ahead. */
  private static final int LONGEST_MONTHS = 18;

  public PlanContent {
    items = List.copyOf(items);
  }

  /** What is wrong with a plan that is to be saved; a draft may still have gaps. */
  public List<FieldError> faults(LocalDate today) {
    List<FieldError> faults = new ArrayList<>(faultsOfReview(today));
    LocalDate latest = today.plusMonths(LONGEST_MONTHS);
    if (reviewOn.isAfter(latest)) {
      faults.add(FieldError.of("reviewOn", "RANGE", "is after " + latest));
    }
    if (items.stream().distinct().count() < items.size()) {
      faults.add(FieldError.of("items", "DUPLICATE", "the same offer stands twice"));
    }
    return faults;
  }

  /**
   * What a plan lacks that is to be published: it speaks of all three levels and all four areas of
   * need, so that no parent looks in vain, and its review is still to come.
   */
  public List<FieldError> gaps(LocalDate today) {
    Stream<FieldError> levels =
        Arrays.stream(OfferLevel.values())
            .filter(level -> items.stream().noneMatch(item -> item.level() == level))
            .map(level -> gap("level", level));
    Stream<FieldError> areas =
        Arrays.stream(AreaOfNeed.values())
            .filter(area -> items.stream().noneMatch(item -> item.area() == area))
            .map(area -> gap("area", area));
    return Stream.of(levels, areas, faultsOfReview(today).stream()).flatMap(all -> all).toList();
  }

  private List<FieldError> faultsOfReview(LocalDate today) {
    return reviewOn.isBefore(today)
        ? List.of(FieldError.of("reviewOn", "IN_THE_PAST", "has passed; today is " + today))
        : List.of();
  }

  private static FieldError gap(String what, Enum<?> missing) {
    return FieldError.of("items", "INCOMPLETE", "no offer of the " + what + " " + missing);
  }
}
