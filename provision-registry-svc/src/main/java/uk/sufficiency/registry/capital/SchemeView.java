package uk.sufficiency.registry.capital;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.ProvisionStatus;
import uk.sufficiency.registry.capital.model.AccessibilityWork;
import uk.sufficiency.registry.capital.model.SchemeKind;
import uk.sufficiency.registry.capital.model.SchemeMoney;
import uk.sufficiency.registry.capital.model.SchemePlaces;
import uk.sufficiency.registry.capital.model.SchemeStage;
import uk.sufficiency.registry.capital.model.StageReached;
import uk.sufficiency.registry.travel.TravelAnswer;

/**
 * A capital scheme as callers see it.
 *
 * @param version what a change of it must expect
 * @param urn the setting of its provision
 * @param budget GBP
 * @param spent GBP, all financial years together
 * @param probability that it delivers, 0 to 1
 * @param probabilityStated whether an officer has said so; else it is the usual one of its stage
 * @param opensProvision whether the provision was not open yet when the scheme was registered
 */
public record SchemeView(
    UUID id,
    long version,
    @Nullable String reference,
    String name,
    UUID provisionId,
    String provisionName,
    ProvisionStatus provisionStatus,
    String urn,
    SchemeKind kind,
    SchemeStage stage,
    BigDecimal budget,
    BigDecimal spent,
    @Nullable Integer wave,
    double probability,
    boolean probabilityStated,
    boolean opensProvision,
    List<SchemePlaces> places,
    List<SchemeMoney> money,
    List<AccessibilityWork> accessibility,
    List<StageReached> history,
    List<AttachedTravel> travelAssessments) {

  /** A travel assessment as it was answered when it was attached. */
  public record AttachedTravel(UUID id, LocalDate madeOn, TravelAnswer answer) {}

  SchemeView withoutTravel() {
    return new SchemeView(
        id,
        version,
        reference,
        name,
        provisionId,
        provisionName,
        provisionStatus,
        urn,
        kind,
        stage,
        budget,
        spent,
        wave,
        probability,
        probabilityStated,
        opensProvision,
        places,
        money,
        accessibility,
        history,
        List.of());
  }
}
