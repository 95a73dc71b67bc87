package uk.sufficiency.gateway.capital;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;

/** Work that makes a place accessible. */
@DefaultNonNull
@Description("Work that makes a place accessible.")
public record AccessibilityWork(
    @Description("What is done, such as a hoist.") String what,
    @Description("GBP, where it is known.") @Nullable Double cost,
    @Description("The day on which it was done.") @Nullable LocalDate doneOn) {}
