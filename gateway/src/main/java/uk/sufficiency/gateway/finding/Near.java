package uk.sufficiency.gateway.finding;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

/** A circle around a postcode. */
@DefaultNonNull
@Description("A circle around a postcode.")
public record Near(
    @Description("A whole postcode, such as S60 2TH.") String postcode,
    @Description("Its radius in miles, in a straight line; at most 100.") double withinMiles) {}
