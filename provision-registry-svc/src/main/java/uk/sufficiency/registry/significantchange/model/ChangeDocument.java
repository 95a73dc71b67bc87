package uk.sufficiency.registry.significantchange.model;

import java.time.LocalDate;

/**
 * A document of a change; the register keeps where it is, not what is in it.
 *
 * @param reference a URL or a file reference
 */
public record ChangeDocument(String name, String reference, LocalDate datedOn) {}
