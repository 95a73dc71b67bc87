package uk.sufficiency.gateway.outreach;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import uk.sufficiency.gateway.vocabulary.VisitStatus;

/** A visit by a multi-disciplinary team to a setting. */
@DefaultNonNull
@Description("A visit by a multi-disciplinary team to a setting.")
public record Visit(
    @Description("Identifier of the visit.") @Id String id,
    @Description("Version of the visit.") int version,
    @Description("The request it answers.") @Id String requestId,
    @Description("URN of the setting visited.") @Id String urn,
    @Description("The day of the visit.") LocalDate on,
    @Description("Start time, HH:MM.") @Nullable String from,
    @Description("End time, HH:MM.") @Nullable String to,
    @Description("Where the visit stands.") VisitStatus status,
    @Description("Who goes.") List<@NonNull TeamMember> team,
    @Description("What came of it, once it is completed.") @Nullable VisitOutcome outcome) {}
