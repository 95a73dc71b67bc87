package uk.sufficiency.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One observation of a key performance indicator.
 *
 * @param id {@code code/periodStart/area}: an observation corrected later keeps it and gets a newer
 *     version
 * @param code the measure, such as {@code EAH_COVERAGE}
 * @param periodStart first day of the period that is measured
 * @param periodEnd last day of that period
 * @param area ONS code of the area; absent for the whole authority
 * @param numerator the count above the line, where the measure is a share
 * @param denominator the count below the line, where the measure is a share
 * @param value the measure's value in its own unit
 */
public record MeasureState(
    String id,
    long version,
    String code,
    LocalDate periodStart,
    LocalDate periodEnd,
    @Nullable String area,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    BigDecimal value)
    implements AggregateState {}
