package uk.sufficiency.gateway.sufficiency;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/** How far the model was off when it forecast years that are known by now. */
@DefaultNonNull
@Description("How far the model was off when it forecast years that are known by now.")
public record Accuracy(
    @Description("How many years ahead.") int horizonYears,
    @Description("Mean absolute error in per cent.") @Nullable Double mape,
    @Description("Mean absolute error as a multiple of the usual yearly change.") @Nullable
        Double mase,
    @Description("Per cent of known figures inside the 80 % interval.") @Nullable Double coverage80,
    @Description("Per cent of known figures inside the 95 % interval.") @Nullable
        Double coverage95) {}
