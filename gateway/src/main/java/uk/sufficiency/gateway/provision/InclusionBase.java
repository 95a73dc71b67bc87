package uk.sufficiency.gateway.provision;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import uk.sufficiency.gateway.vocabulary.Commissioner;

/** What only inclusion bases have. */
@Description("What only inclusion bases have.")
public record InclusionBase(
    @Description("The wave of openings that it belongs to, 1 to 3.") @Nullable Integer wave,
    @Description("Who commissions and pays for it.") @Nullable Commissioner commissioner,
    @Description("Whether it is one of the first, from which the others are to learn.") @Nullable
        Boolean testSite,
    @Description("How a pupil moves back to mainstream classes.") @Nullable
        String reintegrationPathway,
    @Description("Percent of the week that its pupils spend in mainstream classes, 0 to 100.")
        @Nullable
        Integer mainstreamShare) {}
