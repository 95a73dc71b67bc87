package uk.sufficiency.registry.provision;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;

/**
 * Places commissioned from an academic year on.
 *
 * @param need the need that they are for; any of the provision's where absent
 * @param placeFunding GBP for a place and a year; for the planning roles only
 * @param knownFrom when this came to be believed
 * @param knownTo when it ceased to be; absent where it is believed now
 * @param recordedBy who wrote it down: the subject of their token; for the planning roles only
 */
public record CommissionedView(
    int academicYear,
    @Nullable Need need,
    int places,
    @Nullable BigDecimal placeFunding,
    OffsetDateTime knownFrom,
    @Nullable OffsetDateTime knownTo,
    @Nullable String recordedBy) {

  CommissionedView withoutMoney() {
    return new CommissionedView(academicYear, need, places, null, knownFrom, knownTo, null);
  }

  /** What is or was believed to be commissioned at one provision. */
  public record Commissioned(UUID provisionId, List<CommissionedView> commissioned) {}
}
