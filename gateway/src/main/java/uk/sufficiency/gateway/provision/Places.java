package uk.sufficiency.gateway.provision;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/**
 * The places of a provision on one day. A place is for one pupil at a time, whatever part of the
 * week it is used.
 */
@DefaultNonNull
@Description(
    "The places of a provision on one day. A place is for one pupil at a time, whatever part of the week it is used.")
public record Places(
    @Description("Places commissioned for the academic year.") int commissioned,
    @Description(
            "Places held for a named pupil until answered or expired. null: suppressed or unknown.")
        @Nullable
        Integer offered,
    @Description(
            "Places with a pupil in them. null: suppressed or unknown; rounded to the nearest five for callers outside the planning roles.")
        @Nullable
        Integer occupied,
    @Description(
            "Commissioned minus offered minus occupied; below zero when over number. null: suppressed or unknown.")
        @Nullable
        Integer available) {}
