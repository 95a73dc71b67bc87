package uk.sufficiency.gateway.finding;

import io.smallrye.graphql.api.DefaultNonNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import uk.sufficiency.gateway.service.PageInfo;

/** A page of provisions, the nearest first. */
@DefaultNonNull
@Description("A page of provisions: those that fit first, then the nearest, then by name.")
public record FoundProvisions(
    @Description("How many there are in all.") int totalCount,
    @Description("Where the page ends.") PageInfo pageInfo,
    @Description("The provisions of this page.") List<@NonNull FoundProvision> nodes) {}
