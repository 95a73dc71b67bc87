package uk.sufficiency.localstack.demo.world;

/** One setting continued as another: an academisation, or one half of an amalgamation. */
public record Succession(Setting predecessor, Setting successor) {}
