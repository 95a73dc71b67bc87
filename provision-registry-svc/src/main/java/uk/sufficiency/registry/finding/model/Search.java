package uk.sufficiency.registry.finding.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.contracts.ProvisionKind;
import uk.sufficiency.contracts.ProvisionStatus;
import uk.sufficiency.registry.geography.model.Postcode;

/**
 * What is looked for. What is absent does not matter.
 *
 * @param need a need that the provision takes
 * @param ncYear a year that it takes
 * @param vacancy whether it must have a place that is neither offered nor occupied
 * @param statuses where it may stand; absent: it takes pupils on the day
 * @param text part of its name, its setting's name or its reference
 * @param on the day whose places are counted
 * @param misfits whether what does not fit is shown, too, with the reasons
 */
public record Search(
    @Nullable Near near,
    @Nullable Need need,
    @Nullable Integer ncYear,
    boolean vacancy,
    @Nullable List<ProvisionKind> kinds,
    @Nullable List<ProvisionStatus> statuses,
    @Nullable List<String> wards,
    @Nullable List<String> phases,
    @Nullable List<String> urns,
    @Nullable String text,
    LocalDate on,
    boolean misfits,
    int first,
    @Nullable RankKey after) {

  /** A circle around a postcode. */
  public record Near(Postcode postcode, double withinMiles) {}

  /** The same, at one setting. */
  public Search at(List<String> only) {
    return new Search(
        near, need, ncYear, vacancy, kinds, statuses, wards, phases, only, text, on, misfits, first,
        after);
  }
}
