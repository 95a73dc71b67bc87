package uk.sufficiency.gateway.provision;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import uk.sufficiency.gateway.vocabulary.Need;

/** Places commissioned for an academic year. */
@DefaultNonNull
@Description("Places commissioned for an academic year.")
public record CommissionedPlaces(
    @Description("The year in which it begins: 2026 is 1 September 2026 to 31 August 2027.")
        int academicYear,
    @Description("The need that they are for; any of the provision's where absent.") @Nullable
        Need need,
    @Description("How many places.") int places,
    @Description("Money for a place and a year, in GBP.") @Nullable BigDecimal placeFunding) {}
