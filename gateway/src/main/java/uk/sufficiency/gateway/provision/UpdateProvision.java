package uk.sufficiency.gateway.provision;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import uk.sufficiency.gateway.vocabulary.Need;

/** All that can be edited of a provision; replaces what was. */
@DefaultNonNull
@Description("All that can be edited of a provision; replaces what was.")
public record UpdateProvision(
    @Description("The provision.") @Id String provisionId,
    @Description("The provision's name.") String name,
    @Description("Primary needs it is for; empty means any.") List<@NonNull Need> needs,
    @Description("Lowest NC year it takes; Reception is 0.") int ncYearFrom,
    @Description("Highest NC year it takes.") int ncYearTo,
    @Description("The day on which it opened or is to open.") @Nullable LocalDate opensOn,
    @Description("The day on which it closed or is to close.") @Nullable LocalDate closesOn,
    @Description("What only inclusion bases have.") @Nullable InclusionBase base,
    @Description("The version of the provision that you saw.") int expectedVersion) {}
