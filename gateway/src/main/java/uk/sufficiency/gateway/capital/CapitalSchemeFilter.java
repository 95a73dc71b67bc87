package uk.sufficiency.gateway.capital;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import uk.sufficiency.gateway.vocabulary.SchemeStage;

/** Which schemes to list; what is absent does not limit. */
@DefaultNonNull
@Description("Which schemes to list; what is absent does not limit.")
public record CapitalSchemeFilter(
    @Description("At these provisions.") @Nullable List<@NonNull String> provisionIds,
    @Description("At these settings.") @Nullable List<@NonNull String> urns,
    @Description("At these stages.") @Nullable List<@NonNull SchemeStage> stages,
    @Description("In these waves.") @Nullable List<@NonNull Integer> waves) {}
