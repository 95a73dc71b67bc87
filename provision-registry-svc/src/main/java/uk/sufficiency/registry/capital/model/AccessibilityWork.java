package uk.sufficiency.registry.capital.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Work that makes a place accessible, such as a hoist or a lift.
 *
 * @param cost GBP; absent where it is not known
 * @param doneOn absent until it is done
 */
public record AccessibilityWork(
    String what, @Nullable BigDecimal cost, @Nullable LocalDate doneOn) {}
