package uk.sufficiency.localstack.demo.world;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;

/**
 * One invented pupil in one place.
 *
 * @param pupilRef random; made from nobody's identifier
 */
public record Placement(
    Provision provision,
    String pupilRef,
    Need need,
    int ncYear,
    Status status,
    @Nullable LocalDate holdUntil,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn) {

  /** Where the placement stands. */
  public enum Status {
    OFFERED,
    ACCEPTED,
    ENDED
  }
}
