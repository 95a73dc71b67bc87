package uk.sufficiency.gateway.standing;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import uk.sufficiency.gateway.vocabulary.ActionStatus;
import uk.sufficiency.gateway.vocabulary.QualityDomain;

/** Something to be done after a quality visit. */
@DefaultNonNull
@Description("Something to be done after a quality visit.")
public record ReviewAction(
    @Description("Identifier of the action.") @Id String id,
    @Description("The domain it is about.") QualityDomain domain,
    @Description("What is to be done.") String text,
    @Description("The job or role of who sees to it.") String owner,
    @Description("By when.") LocalDate dueOn,
    @Description("When it was done, if it was.") @Nullable LocalDate doneOn,
    @Description("Where it stands today.") ActionStatus status) {}
