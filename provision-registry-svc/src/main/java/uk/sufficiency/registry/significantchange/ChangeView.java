package uk.sufficiency.registry.significantchange;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.registry.significantchange.model.ChangeAction;
import uk.sufficiency.registry.significantchange.model.ChangeDocument;
import uk.sufficiency.registry.significantchange.model.ChangeRoute;
import uk.sufficiency.registry.significantchange.model.ChangeStatus;
import uk.sufficiency.registry.significantchange.model.ChangeStep;
import uk.sufficiency.registry.significantchange.model.Decision;
import uk.sufficiency.registry.significantchange.model.DeedOfVariation;
import uk.sufficiency.registry.significantchange.model.SignificantChange;

/**
 * A significant change as callers see it.
 *
 * @param version what a change of it must expect
 * @param baseline the places last approved, which it was judged against
 * @param mayTakeEffect whether nothing of the process stands in its way any more
 */
public record ChangeView(
    UUID id,
    long version,
    UUID provisionId,
    ChangeAction action,
    int placesBefore,
    int placesAfter,
    int baseline,
    boolean applies,
    ChangeRoute route,
    @Nullable Integer tier,
    String reason,
    ChangeStatus status,
    boolean mayTakeEffect,
    LocalDate proposedOn,
    @Nullable Decision decision,
    @Nullable DeedOfVariation deedOfVariation,
    List<ChangeStep> steps,
    List<ChangeDocument> documents) {

  static ChangeView of(SignificantChange change) {
    return new ChangeView(
        change.id(),
        change.version(),
        change.provisionId(),
        change.action(),
        change.placesBefore(),
        change.placesAfter(),
        change.baseline(),
        change.applies(),
        change.route(),
        change.tier(),
        change.reason(),
        change.status(),
        change.mayTakeEffect(),
        change.proposedOn(),
        change.decision(),
        change.deedOfVariation(),
        change.steps(),
        change.documents());
  }
}
