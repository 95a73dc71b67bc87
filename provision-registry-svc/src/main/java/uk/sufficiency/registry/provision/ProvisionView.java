package uk.sufficiency.registry.provision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.contracts.ProvisionKind;
import uk.sufficiency.contracts.ProvisionStatus;
import uk.sufficiency.registry.disclosure.model.PublicFigure;
import uk.sufficiency.registry.provision.model.InclusionBase;
import uk.sufficiency.registry.provision.model.PlaceCount;
import uk.sufficiency.registry.standing.AgreementInForce;
import uk.sufficiency.registry.standing.QualityResult;

/**
 * A provision as callers see it.
 *
 * @param version what a change must expect
 * @param reference the council's own reference
 * @param needs the needs that it is designated for; empty means any
 * @param opensOn the day on which it opened or is to open
 * @param closesOn the day on which it closed or is to close
 * @param base what only inclusion bases have
 * @param agreement the one that runs today
 * @param latestQualityReview the result of the latest quality visit
 */
public record ProvisionView(
    UUID id,
    long version,
    @Nullable String reference,
    String urn,
    String name,
    ProvisionKind kind,
    ProvisionStatus status,
    List<Need> needs,
    int ncYearFrom,
    int ncYearTo,
    Places places,
    @Nullable LocalDate opensOn,
    @Nullable LocalDate closesOn,
    @Nullable InclusionBase base,
    @Nullable AgreementInForce agreement,
    @Nullable QualityResult latestQualityReview) {

  /**
   * As those outside the planning roles see it. The version is 0, for it counts the changes of the
   * places, too.
   */
  ProvisionView forEverybody() {
    return new ProvisionView(
        id,
        0,
        reference,
        urn,
        name,
        kind,
        status,
        needs,
        ncYearFrom,
        ncYearTo,
        places.forEverybody(),
        opensOn,
        closesOn,
        base,
        agreement,
        latestQualityReview);
  }

  /**
   * Places on the day asked for.
   *
   * @param offered absent where the caller may not see it
   * @param occupied absent where the caller may not see it, else rounded where it may not see all
   * @param available commissioned less offered and occupied; negative where over number; absent
   *     where the caller may not see it
   */
  public record Places(
      int commissioned,
      @Nullable Integer offered,
      @Nullable Integer occupied,
      @Nullable Integer available) {

    public static Places of(PlaceCount count) {
      return new Places(count.commissioned(), count.offered(), count.occupied(), count.available());
    }

    /**
     * What does not tell of small numbers of pupils. What is offered or available is never shown:
     * with it, and with what is commissioned, the number of pupils could be worked out.
     */
    public Places forEverybody() {
      return new Places(
          commissioned, null, occupied == null ? null : PublicFigure.of(occupied), null);
    }
  }
}
