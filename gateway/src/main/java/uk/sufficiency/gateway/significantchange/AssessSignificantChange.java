package uk.sufficiency.gateway.significantchange;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import uk.sufficiency.gateway.vocabulary.ChangeAction;
import uk.sufficiency.gateway.vocabulary.ProvisionKind;

/** A change to be thought about: of a provision, or of one that would be new at a setting. */
@DefaultNonNull
@Description(
    "A change to be thought about: of a provision, or of one that would be new at a setting.")
public record AssessSignificantChange(
    @Description("The provision.") @Id @Nullable String provisionId,
    @Description("The setting of a new provision.") @Id @Nullable String urn,
    @Description("The kind of a new provision.") @Nullable ProvisionKind kind,
    @Description("What is thought about.") ChangeAction action,
    @Description("Places that there would be; left out where it closes.") @Nullable
        Integer placesAfter) {}
