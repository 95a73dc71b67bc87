package uk.sufficiency.contracts;

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
    int occupied)
    implements AggregateState {

  /**
   * Places commissioned from the start of an academic year.
   *
   * @param academicYear 2026 is 1 September 2026 to 31 August 2027
   * @param places zero or more
   */
  public record CommissionedYear(int academicYear, int places) {}
}
