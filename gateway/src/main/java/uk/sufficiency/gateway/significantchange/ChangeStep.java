package uk.sufficiency.gateway.significantchange;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import uk.sufficiency.gateway.vocabulary.ChangeStepName;

/** One step in the process of a change. */
@DefaultNonNull
@Description("One step in the process of a change.")
public record ChangeStep(
    @Description("Which step.") ChangeStepName step,
    @Description("The day by which it is due.") LocalDate dueOn,
    @Description("The day on which it was done.") @Nullable LocalDate doneOn,
    @Description("What an officer noted.") @Nullable String note) {}
