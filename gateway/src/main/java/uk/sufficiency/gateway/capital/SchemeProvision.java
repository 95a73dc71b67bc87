package uk.sufficiency.gateway.capital;

import io.smallrye.graphql.api.DefaultNonNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import uk.sufficiency.gateway.vocabulary.Need;
import uk.sufficiency.gateway.vocabulary.ProvisionKind;

/** A provision that does not exist yet; it is entered as proposed. */
@DefaultNonNull
@Description("A provision that does not exist yet; it is entered as proposed.")
public record SchemeProvision(
    @Description("URN of the setting it is to belong to.") @Id String urn,
    @Description("Its name.") String name,
    @Description("The kind of provision.") ProvisionKind kind,
    @Description("Primary needs it is for.") List<@NonNull Need> needs,
    @Description("Lowest NC year it takes; Reception is 0.") int ncYearFrom,
    @Description("Highest NC year it takes.") int ncYearTo) {}
