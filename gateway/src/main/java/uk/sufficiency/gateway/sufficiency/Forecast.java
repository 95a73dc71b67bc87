package uk.sufficiency.gateway.sufficiency;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** The forecast behind the figures. */
@DefaultNonNull
@Description("The forecast behind the figures.")
public record Forecast(
    @Description("Identifier of the forecast.") @Id String id,
    @Description("The moment it was made.") Instant madeOn,
    @Description("The model that made it.") String model,
    @Description("Seed of its random numbers: the same seed and data give the same figures.")
        long seed,
    @Description("How many futures were simulated.") int simulations,
    @Description("The data it was made from.") @Nullable String dataVersion,
    @Description("How accurate it was for years that are known.")
        List<@NonNull Accuracy> accuracy) {}
