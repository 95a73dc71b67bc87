package uk.sufficiency.gateway.capital;

import io.smallrye.graphql.api.DefaultNonNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import uk.sufficiency.gateway.vocabulary.SchemeStage;

/** A scheme of a wave. */
@DefaultNonNull
@Description("A scheme of a wave.")
public record CapitalWaveScheme(
    @Description("Identifier of the scheme.") @Id String id,
    @Description("Its name.") String name,
    @Description("URN of the setting.") @Id String urn,
    @Description("The provision.") @Id String provisionId,
    @Description("Where it stands.") SchemeStage stage,
    @Description("That it delivers, 0 to 1.") double probability,
    @Description("Places that it adds, by academic year.") List<@NonNull SchemePlaces> places) {}
