package uk.sufficiency.registry.provision;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.ProvisionStatus;

/**
 * One step of a provision's life.
 *
 * @param from absent for the first that is known
 * @param effectiveOn the day from which it stood there
 * @param recordedBy who wrote it down: the subject of their token
 */
public record TransitionView(
    @Nullable ProvisionStatus from,
    ProvisionStatus to,
    LocalDate effectiveOn,
    String reason,
    String recordedBy,
    OffsetDateTime recordedAt) {

  /**
   * The life of one provision, the oldest step first.
   *
   * @param statusOn where it stood on the day asked for; absent before its first known day, and
   *     where no day was asked for
   */
  public record Life(
      UUID provisionId, List<TransitionView> transitions, @Nullable ProvisionStatus statusOn) {}
}
