package uk.sufficiency.gateway.outreach;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import uk.sufficiency.gateway.vocabulary.Theme;
import uk.sufficiency.gateway.vocabulary.Urgency;

/** A setting's request for a visit. */
@DefaultNonNull
@Description("A setting's request for a visit.")
public record RaiseSupportRequest(
    @Description("URN of the setting.") @Id String urn,
    @Description("The shared difficulty.") Theme theme,
    @Description("How soon help is needed.") Urgency urgency,
    @Description("What the setting sees, without naming any pupil.") String description,
    @Description(
            "Whether this is part of an EHC needs assessment. Experts at Hand money may not pay for those: such a request is turned away with the right route.")
        boolean statutoryAssessment,
    @Description(
            "The day on which the setting asked, today unless said otherwise; for the coordinator only.")
        @Nullable
        LocalDate raisedOn) {}
