package uk.sufficiency.gateway.quality;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** A quality visit that was made. What it comes to as a whole is worked out. */
@DefaultNonNull
@Description("A quality visit that was made. What it comes to as a whole is worked out.")
public record RecordQualityVisit(
    @Description("The provision that was visited.") @Id String provisionId,
    @Description("The day of the visit.") LocalDate visitedOn,
    @Description("The job or role of who visited.") String visitedBy,
    @Description("The visit in a few words; never about a pupil.") @Nullable String summary,
    @Description("Each of the six domains once.") List<@NonNull GradeDomain> domains,
    @Description("What has to be done; at least one for each domain that is a cause for concern.")
        List<@NonNull AgreeAction> actions) {}
