package uk.sufficiency.gateway.quality;

import io.smallrye.graphql.api.DefaultNonNull;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

/** An action that is done. */
@DefaultNonNull
@Description("An action that is done.")
public record CompleteQualityAction(
    @Description("The visit that asked for it.") @Id String visitId,
    @Description("The action.") @Id String actionId,
    @Description("When it was done.") LocalDate doneOn,
    @Description("The version of the visit that you saw.") int expectedVersion) {}
