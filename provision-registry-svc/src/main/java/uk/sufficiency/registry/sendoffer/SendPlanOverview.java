package uk.sufficiency.registry.sendoffer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.registry.sendoffer.model.PlanStanding;

/**
 * Whether a mainstream setting has its plan in order.
 *
 * @param reviewOn absent where there is no plan
 * @param publishedOn absent while nothing is public
 */
public record SendPlanOverview(
    String urn,
    String name,
    PlanStanding standing,
    @Nullable LocalDate reviewOn,
    @Nullable LocalDate publishedOn) {}
