package uk.sufficiency.gateway.outreach;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import uk.sufficiency.gateway.vocabulary.RequestStatus;
import uk.sufficiency.gateway.vocabulary.Theme;
import uk.sufficiency.gateway.vocabulary.Urgency;

/** A setting's request for a visit by Experts at Hand (EAH). */
@DefaultNonNull
@Description("A setting's request for a visit by Experts at Hand (EAH).")
public record SupportRequest(
    @Description("Identifier of the request.") @Id String id,
    @Description("Version of the request.") int version,
    @Description("URN of the setting that asks.") @Id String urn,
    @Description("The shared difficulty.") Theme theme,
    @Description("How soon help is needed.") Urgency urgency,
    @Description("Where the request stands.") RequestStatus status,
    @Description("The day it was raised.") LocalDate raisedOn,
    @Description("Days it has waited, or waited until it was taken up.") int waitingDays,
    @Description("The setting's own words.") @Nullable String description,
    @Description("Where to go instead, when it was turned away.") @Nullable String route) {}
