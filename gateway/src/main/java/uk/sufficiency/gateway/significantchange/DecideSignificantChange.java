package uk.sufficiency.gateway.significantchange;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import uk.sufficiency.gateway.vocabulary.ChangeDecisionOutcome;

/** A decision on a change. */
@DefaultNonNull
@Description("A decision on a change.")
public record DecideSignificantChange(
    @Description("The change.") @Id String changeId,
    @Description("What was decided.") ChangeDecisionOutcome outcome,
    @Description("The day of the decision.") LocalDate decidedOn,
    @Description("A note.") @Nullable String note,
    @Description(
            "The version of the change that you saw; if it has changed since, you are told with STALE_VERSION.")
        int expectedVersion) {}
