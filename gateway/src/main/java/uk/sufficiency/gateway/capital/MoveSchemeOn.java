package uk.sufficiency.gateway.capital;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import uk.sufficiency.gateway.vocabulary.SchemeStage;

/** A stage that a scheme has reached. */
@DefaultNonNull
@Description("A stage that a scheme has reached.")
public record MoveSchemeOn(
    @Description("The scheme.") @Id String schemeId,
    @Description("The stage; DELIVERED makes its places commissioned.") SchemeStage stage,
    @Description("The day on which it was reached.") LocalDate on,
    @Description("A note.") @Nullable String note,
    @Description("That it delivers, 0 to 1, from now on.") @Nullable Double probability,
    @Description(
            "The version of the scheme that you saw; if it has changed since, you are told with STALE_VERSION.")
        int expectedVersion) {}
