package uk.sufficiency.gateway.standing;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;

/**
 * A service level agreement with a provision.
 *
 * @param requirements absent where it came with a provision; {@link StandingDetails} tells them
 * @param reviews absent where it came with a provision; {@link StandingDetails} tells them
 */
@DefaultNonNull
@Description("A service level agreement with a provision.")
public record Agreement(
    @Description("Identifier of the agreement.") @Id String id,
    @Description("Version of the agreement; say it as expectedVersion when you change it.")
        int version,
    @Description("The provision it is with.") @Id String provisionId,
    @Description("The council's reference.") String reference,
    @Description("Its first day.") LocalDate startsOn,
    @Description("Its last day.") LocalDate endsOn,
    @Description("When it is reviewed next; none where it ends before another review.") @Nullable
        LocalDate reviewOn,
    @Description("Pounds for each full year.") BigDecimal fundingGbp,
    @Ignore @Nullable List<AgreementRequirement> requirements,
    @Ignore @Nullable List<AgreementReview> reviews) {}
