package uk.sufficiency.registry.placement.model;

/**
 * A place beyond the commissioned ones.
 *
 * @param by the officer who answers for it
 * @param reason why it has to be
 */
public record OverNumber(String by, String reason) {}
