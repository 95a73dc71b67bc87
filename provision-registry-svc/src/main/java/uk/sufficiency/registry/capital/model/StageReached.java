package uk.sufficiency.registry.capital.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a scheme reached a stage. */
public record StageReached(SchemeStage stage, LocalDate reachedOn, @Nullable String note) {}
