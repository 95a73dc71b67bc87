package uk.sufficiency.gateway.provision;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import uk.sufficiency.gateway.vocabulary.ProvisionStatus;

/** The next step in a provision's life. */
@DefaultNonNull
@Description("The next step in a provision's life.")
public record MoveProvisionOn(
    @Description("The provision.") @Id String provisionId,
    @Description("Where it stands from then on.") ProvisionStatus to,
    @Description("The day from which it stands there; not in the future.") LocalDate effectiveOn,
    @Description("Why.") String reason,
    @Description("With CLOSING only: the day on which it is to be closed.") @Nullable
        LocalDate closesOn,
    @Description("The version of the provision that you saw.") int expectedVersion) {}
