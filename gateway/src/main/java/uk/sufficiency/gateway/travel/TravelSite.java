package uk.sufficiency.gateway.travel;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

/** A site on the British National Grid. */
@DefaultNonNull
@Description("A site on the British National Grid.")
public record TravelSite(
    @Description("Where it was named by its postcode.") @Nullable String postcode,
    @Description("Where it was named by a setting.") @Id @Nullable String urn,
    @Description("Metres east.") int easting,
    @Description("Metres north.") int northing) {}
