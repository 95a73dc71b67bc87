package uk.sufficiency.gateway.provision;

import io.smallrye.graphql.api.DefaultNonNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** New numbers of commissioned places for a provision. */
@DefaultNonNull
@Description("New numbers of commissioned places for a provision.")
public record CommissionPlaces(
    @Description("The provision.") @Id String provisionId,
    @Description("Places by academic year; the latest year carries forward.")
        List<@NonNull CommissionedPlaces> commissioned,
    @Description("The version of the provision that you saw.") int expectedVersion) {}
