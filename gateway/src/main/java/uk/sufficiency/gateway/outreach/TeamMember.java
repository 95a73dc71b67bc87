package uk.sufficiency.gateway.outreach;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import uk.sufficiency.gateway.vocabulary.Discipline;

/** A member of the team that visits. */
@DefaultNonNull
@Description("A member of the team that visits.")
public record TeamMember(
    @Description("The member's discipline.") Discipline discipline,
    @Description("The member's name, where it is known.") @Nullable String name) {}
