package uk.sufficiency.gateway.significantchange;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import uk.sufficiency.gateway.vocabulary.ChangeAction;

/** A change to be proposed. */
@DefaultNonNull
@Description("A change to be proposed.")
public record ProposeSignificantChange(
    @Description("The provision.") @Id String provisionId,
    @Description("What is proposed.") ChangeAction action,
    @Description("Places that there would be; left out where it closes.") @Nullable
        Integer placesAfter) {}
