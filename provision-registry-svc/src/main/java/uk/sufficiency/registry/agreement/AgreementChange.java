package uk.sufficiency.registry.agreement;

import uk.sufficiency.registry.provision.ProvisionView;
import uk.sufficiency.registry.standing.AgreementView;

/** An agreement after a change, and its provision, which has changed with it. */
public record AgreementChange(AgreementView agreement, ProvisionView provision) {}
