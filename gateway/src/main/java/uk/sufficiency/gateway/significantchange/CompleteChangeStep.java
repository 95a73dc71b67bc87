package uk.sufficiency.gateway.significantchange;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import uk.sufficiency.gateway.vocabulary.ChangeStepName;

/** When a step of a change is due, and when it was done. */
@DefaultNonNull
@Description("When a step of a change is due, and when it was done.")
public record CompleteChangeStep(
    @Description("The change.") @Id String changeId,
    @Description("Which step.") ChangeStepName step,
    @Description("The day by which it is due.") LocalDate dueOn,
    @Description("The day on which it was done.") @Nullable LocalDate doneOn,
    @Description("A note.") @Nullable String note,
    @Description(
            "The version of the change that you saw; if it has changed since, you are told with STALE_VERSION.")
        int expectedVersion) {}
