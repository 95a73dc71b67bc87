package uk.sufficiency.gateway.agreement;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

/** An overarching requirement that is agreed. */
@DefaultNonNull
@Description("An overarching requirement that is agreed.")
public record Requirement(
    @Description("What is required.") String text,
    @Description("Whether it is met by now.") boolean met) {}
