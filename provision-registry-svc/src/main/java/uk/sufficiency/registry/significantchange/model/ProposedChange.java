package uk.sufficiency.registry.significantchange.model;

import uk.sufficiency.contracts.ProvisionKind;

/**
 * What somebody would like to do to a provision.
 *
 * @param establishment how its setting is constituted
 * @param baseline the places last approved; what has crept in since counts together with the change
 * @param placesAfter the places that it would have; 0 where it closes
 */
public record ProposedChange(
    ChangeAction action,
    ProvisionKind kind,
    Establishment establishment,
    int baseline,
    int placesAfter) {}
