package uk.sufficiency.localstack.demo.world;

/**
 * An academy trust.
 *
 * @param code GIAS's number of the trust
 */
public record Trust(String code, String name) {}
