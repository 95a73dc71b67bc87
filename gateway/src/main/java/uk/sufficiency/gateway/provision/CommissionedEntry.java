package uk.sufficiency.gateway.provision;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import uk.sufficiency.gateway.vocabulary.Need;

/** Places commissioned from an academic year on, as they are or were believed to be. */
@DefaultNonNull
@Description(
    "Places commissioned from an academic year on, as they are or were believed to be. The entries of a year replace those of the years before.")
public record CommissionedEntry(
    @Description("The year in which it begins: 2026 is 1 September 2026 to 31 August 2027.")
        int academicYear,
    @Description("The need that they are for; any of the provision's where absent.") @Nullable
        Need need,
    @Description("How many places.") int places,
    @Description("Money for a place and a year, in GBP; for the planning roles only.") @Nullable
        BigDecimal placeFunding,
    @Description("When this came to be believed.") Instant knownFrom,
    @Description("When it ceased to be; absent where it is believed now.") @Nullable
        Instant knownTo,
    @Description("Who wrote it down; for the planning roles only.") @Nullable String recordedBy) {}
