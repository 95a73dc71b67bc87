package uk.sufficiency.outreach.coverage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.outreach.coverage.model.Coverage;
import uk.sufficiency.outreach.coverage.model.CoverageGroup;

/**
 * Coverage as callers see it.
 *
 * @param academicYear the calendar year in which the academic year starts
 * @param target percent; null for a year for which none was promised
 * @param reached open settings with at least one completed visit in that year
 * @param total open settings that this service knows
 * @param percent with one decimal; null where no setting is known
 */
@JsonInclude
public record CoverageView(
    int academicYear,
    @Nullable BigDecimal target,
    int reached,
    int total,
    @Nullable BigDecimal percent,
    List<Group> groups) {

  /**
   * One ward or phase.
   *
   * @param code ONS code of the ward, or the phase; {@code UNKNOWN} where it is not known
   */
  @JsonInclude
  public record Group(
      String code, String name, int reached, int total, @Nullable BigDecimal percent) {

    static Group of(CoverageGroup group) {
      var reach = group.reach();
      return new Group(group.code(), group.name(), reach.reached(), reach.total(), reach.percent());
    }
  }

  static CoverageView of(Coverage coverage) {
    var reach = coverage.reach();
    return new CoverageView(
        coverage.year().start(),
        coverage.target(),
        reach.reached(),
        reach.total(),
        reach.percent(),
        coverage.groups().stream().map(Group::of).toList());
  }
}
