package uk.sufficiency.localstack.demo.world;

/**
 * A postcode.
 *
 * @param text outcode, space, incode
 * @param at where it lies
 */
public record Postcode(String text, GridRef at, Ward ward) {}
