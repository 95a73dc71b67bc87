package uk.sufficiency.gateway.capital;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

/** Places that a wave adds from the start of an academic year. */
@DefaultNonNull
@Description("Places that a wave adds from the start of an academic year.")
public record CapitalWavePlaces(
    @Description("The year in which it begins.") int academicYear,
    @Description("Places, delivered ones included.") int places,
    @Description("Each scheme's places times its probability, added up.") double expected) {}
