package uk.sufficiency.registry.provision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.contracts.ProvisionKind;
import uk.sufficiency.contracts.ProvisionStatus;
import uk.sufficiency.registry.provision.model.CommissionedPlaces;
import uk.sufficiency.registry.provision.model.NcYearRange;

/** A provision that somebody enters in the register. */
record NewProvision(
    @Nullable String reference,
    String urn,
    String name,
    ProvisionKind kind,
    ProvisionStatus status,
    List<Need> needs,
    NcYearRange years,
    CommissionedPlaces commissioned) {}
