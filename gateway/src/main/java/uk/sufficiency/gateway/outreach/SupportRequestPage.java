package uk.sufficiency.gateway.outreach;

import io.smallrye.graphql.api.DefaultNonNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import uk.sufficiency.gateway.service.PageInfo;

/** A page of support requests. */
@DefaultNonNull
@Description("A page of support requests.")
public record SupportRequestPage(
    @Description("How many there are in all.") int totalCount,
    @Description("The requests of this page.") List<@NonNull SupportRequest> nodes,
    @Description("Where the page ends.") PageInfo pageInfo) {}
