package uk.sufficiency.gateway.finding;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

/** The agreement that a provision works under, in short. */
@DefaultNonNull
@Description("The agreement that a provision works under, in short.")
public record FoundAgreement(
    @Description("Identifier of the agreement.") @Id String id,
    @Description("The agreement's reference.") String reference,
    @Description("The day of its next review, if one is due.") @Nullable LocalDate reviewOn) {}
