package uk.sufficiency.localstack.demo.world;

import java.util.List;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.contracts.ProvisionKind;
import uk.sufficiency.contracts.ProvisionStatus;

/**
 * A SEND offer at a setting.
 *
 * @param ncFrom lowest NC year that it takes
 * @param ncTo highest NC year that it takes
 * @param commissioned places by academic year, earliest first
 */
public record Provision(
    String reference,
    Setting setting,
    ProvisionKind kind,
    String name,
    ProvisionStatus status,
    List<Need> needs,
    int ncFrom,
    int ncTo,
    List<YearPlaces> commissioned) {

  /**
   * Commissioned places from 1 September on.
   *
   * @param academicYear 2026 = 1 September 2026 to 31 August 2027
   */
  public record YearPlaces(int academicYear, int places) {}

  /** Places that are commissioned in this academic year. */
  public int placesIn(int academicYear) {
    return commissioned.stream()
        .filter(year -> year.academicYear() <= academicYear)
        .mapToInt(YearPlaces::places)
        .reduce(0, (_, latest) -> latest);
  }

  /** Whether it takes pupils now. */
  public boolean isOpen() {
    return status == ProvisionStatus.OPEN;
  }
}
