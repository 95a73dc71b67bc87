package uk.sufficiency.gateway.significantchange;

import io.smallrye.graphql.api.DefaultNonNull;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

/** A document to be added to a change. */
@DefaultNonNull
@Description("A document to be added to a change.")
public record AddChangeDocument(
    @Description("The change.") @Id String changeId,
    @Description("Its name.") String name,
    @Description("A URL or a file reference.") String reference,
    @Description("Its date.") LocalDate datedOn,
    @Description(
            "The version of the change that you saw; if it has changed since, you are told with STALE_VERSION.")
        int expectedVersion) {}
