package uk.sufficiency.gateway.finding;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import uk.sufficiency.gateway.vocabulary.Need;
import uk.sufficiency.gateway.vocabulary.ProvisionKind;
import uk.sufficiency.gateway.vocabulary.ProvisionStatus;

/** Which provisions to find; what is absent does not matter. */
@DefaultNonNull
@Description("Which provisions to find; what is absent does not matter.")
public record ProvisionFilter(
    @Description("Of one of these kinds.") @Nullable List<@NonNull ProvisionKind> kinds,
    @Description("That take pupils with this primary need.") @Nullable Need need,
    @Description("That take this NC year; Reception is 0.") @Nullable Integer ncYear,
    @Description(
            "true: with a place on the day that is neither offered nor occupied. For place-planning officers and commissioners, and for a setting's user about its own.")
        @Nullable
        Boolean hasVacancy,
    @Description("Not further than this.") @Nullable Near near,
    @Description("In one of these wards, by code.") @Nullable List<@NonNull String> wards,
    @Description("That stand here in their life; when absent, those that take pupils on the day.")
        @Nullable
        List<@NonNull ProvisionStatus> statuses,
    @Description("At a setting of one of these phases, in GIAS's words.") @Nullable
        List<@NonNull String> phases,
    @Description("At one of these settings, by URN.") @Nullable List<@NonNull String> urns,
    @Description("With this in its name, its setting's name or its reference.") @Nullable
        String text) {}
