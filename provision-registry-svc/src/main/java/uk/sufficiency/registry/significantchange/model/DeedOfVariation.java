package uk.sufficiency.registry.significantchange.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The deed that changes an academy's funding agreement. */
public record DeedOfVariation(LocalDate signedOn, @Nullable String reference) {}
