package uk.sufficiency.gateway.capital;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import uk.sufficiency.gateway.vocabulary.SchemeStage;

/** When a scheme reached a stage. */
@DefaultNonNull
@Description("When a scheme reached a stage.")
public record StageReached(
    @Description("The stage.") SchemeStage stage,
    @Description("The day.") LocalDate reachedOn,
    @Description("What an officer noted.") @Nullable String note) {}
