package uk.sufficiency.gateway.standing;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

/** One overarching requirement of an agreement. */
@DefaultNonNull
@Description("One overarching requirement of an agreement.")
public record AgreementRequirement(
    @Description("What is required.") String text,
    @Description("Whether it is met by now.") boolean met) {}
