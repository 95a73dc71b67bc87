package uk.sufficiency.contracts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A provision with its places, in numbers only.
 *
 * @param id the registry's UUID of the provision
 * @param urn the setting that it belongs to
 * @param wardCode the ward of that setting, when known
 * @param needs the needs that it is designated for
 * @param ncYearFrom the lowest NC year that it takes; Reception is 0
 * @param ncYearTo the highest NC year that it takes
 * @param commissioned places commissioned by academic year, ascending; the latest carries forward
 * @param offered places held for a named pupil when the event was made
 * @param occupied places with a pupil in them when the event was made
 * @param opensOn the day on which it opened or is to open; absent where nobody has said
 * @param commissionedByNeed the part of the commissioned places that is for one need, by academic
 *     year; absent where none is
 * @param pipeline places that capital schemes are to add, over and above {@code commissioned};
 *     absent where none are. A scheme that has delivered is commissioned and no longer here. At a
 *     provision that is not open yet, what is commissioned are the same places: count either.
 */
public record ProvisionState(
    String id,
    long version,
    String urn,
    @Nullable String wardCode,
    String name,
    ProvisionKind kind,
    ProvisionStatus status,
    List<Need> needs,
    int ncYearFrom,
    int ncYearTo,
    List<CommissionedYear> commissioned,
    int offered,
    int occupied,
    @Nullable LocalDate opensOn,
    @Nullable List<CommissionedNeed> commissionedByNeed,
    @Nullable List<PipelinePlaces> pipeline)
    implements AggregateState {

  /**
   * Places commissioned from the start of an academic year.
   *
   * @param academicYear 2026 is 1 September 2026 to 31 August 2027
   * @param places zero or more
   */
  public record CommissionedYear(int academicYear, int places) {}

  /**
   * Places commissioned for one need from the start of an academic year.
   *
   * @param places zero or more, and part of that year's {@link CommissionedYear}
   */
  public record CommissionedNeed(int academicYear, Need need, int places) {}

  /**
   * Places that a capital scheme is to add.
   *
   * @param academicYear the first whose pupils can have them
   * @param places one or more
   * @param probability that the scheme delivers, 0 to 1
   */
  public record PipelinePlaces(int academicYear, int places, double probability) {}
}
