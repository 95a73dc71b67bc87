package uk.sufficiency.registry.provision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.contracts.ProvisionKind;
import uk.sufficiency.contracts.ProvisionStatus;
import uk.sufficiency.registry.provision.model.CommissionedPlaces;
import uk.sufficiency.registry.provision.model.InclusionBase;
import uk.sufficiency.registry.provision.model.NcYearRange;

/**
 * A provision that somebody enters in the register.
 *
 * @param since from when it has its status; worked out where absent
 * @param reason why it has it
 */
record NewProvision(
    @Nullable String reference,
    String urn,
    ProvisionKind kind,
    ProvisionStatus status,
    @Nullable LocalDate since,
    String reason,
    Description description,
    CommissionedPlaces commissioned) {

  /** What can be edited of a provision later on. */
  record Description(
      String name,
      List<Need> needs,
      NcYearRange years,
      @Nullable LocalDate opensOn,
      @Nullable LocalDate closesOn,
      @Nullable InclusionBase base) {}
}
