package uk.sufficiency.gateway.significantchange;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;

/** The deed that changes an academy's funding agreement. */
@DefaultNonNull
@Description("The deed that changes an academy's funding agreement.")
public record DeedOfVariation(
    @Description("The day on which it was signed.") LocalDate signedOn,
    @Description("Its reference.") @Nullable String reference) {}
