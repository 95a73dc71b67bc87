package uk.sufficiency.gateway.provision;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import uk.sufficiency.gateway.vocabulary.ProvisionStatus;

/** One step of a provision's life. */
@DefaultNonNull
@Description("One step of a provision's life.")
public record ProvisionTransition(
    @Description("Where it stood before; absent for the first that is known.") @Nullable
        ProvisionStatus from,
    @Description("Where it stood from then on.") ProvisionStatus to,
    @Description("The day from which it stood there.") LocalDate effectiveOn,
    @Description("Why.") String reason,
    @Description("Who wrote it down.") String recordedBy,
    @Description("When it was written down.") Instant recordedAt) {}
