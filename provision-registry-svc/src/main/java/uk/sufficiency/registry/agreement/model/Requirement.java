package uk.sufficiency.registry.agreement.model;

/** One overarching requirement of an agreement, and whether it is met by now. */
public record Requirement(String text, boolean met) {}
