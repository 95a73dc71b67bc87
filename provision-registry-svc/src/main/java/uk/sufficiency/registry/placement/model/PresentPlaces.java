package uk.sufficiency.registry.placement.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where one pupil holds a place, or an offer of one, today or later.
 *
 * @param all placements that the database counts as holding a place, offers that ran out included
 */
public record PresentPlaces(List<Placement> all, LocalDate today) {

  /** A pupil who is nowhere. */
  public static PresentPlaces none(LocalDate today) {
    return new PresentPlaces(List.of(), today);
  }

  /** From when a place can be held: as asked, or else when the last known stay is over. */
  public LocalDate firstDay(@Nullable LocalDate asked) {
    if (asked != null) {
      return asked;
    }
    return all.stream()
        .map(each -> each.dates().endsOn())
        .filter(Objects::nonNull)
        .map(last -> last.plusDays(1))
        .filter(day -> day.isAfter(today))
        .max(LocalDate::compareTo)
        .orElse(today);
  }

  /** The placement that stands in the way of another one from a day. */
  @Nullable Placement findReaching(LocalDate from) {
    return all.stream()
        .filter(each -> !each.hasLapsed(today) && each.reaches(from))
        .findFirst()
        .orElse(null);
  }

  /** The pupil's offer that has run out, closed to make room. */
  @Nullable Placement findExpired() {
    return all.stream()
        .filter(each -> each.hasLapsed(today))
        .findFirst()
        .map(Placement::expire)
        .orElse(null);
  }
}
