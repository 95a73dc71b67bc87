package uk.sufficiency.gateway.significantchange;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

/** A signed deed of variation. */
@DefaultNonNull
@Description("A signed deed of variation.")
public record SignDeedOfVariation(
    @Description("The change.") @Id String changeId,
    @Description("The day on which it was signed.") LocalDate signedOn,
    @Description("Its reference.") @Nullable String reference,
    @Description(
            "The version of the change that you saw; if it has changed since, you are told with STALE_VERSION.")
        int expectedVersion) {}
