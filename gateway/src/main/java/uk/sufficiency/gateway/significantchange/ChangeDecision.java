package uk.sufficiency.gateway.significantchange;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import uk.sufficiency.gateway.vocabulary.ChangeDecisionOutcome;

/** How a change was decided on. */
@DefaultNonNull
@Description("How a change was decided on.")
public record ChangeDecision(
    @Description("What was decided.") ChangeDecisionOutcome outcome,
    @Description("The day of the decision.") LocalDate decidedOn,
    @Description("What an officer noted.") @Nullable String note) {}
