package uk.sufficiency.gateway.sufficiency;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import uk.sufficiency.gateway.vocabulary.ProvisionKind;

/** Demand against capacity for one kind of provision in one year. */
@DefaultNonNull
@Description("Demand against capacity for one kind of provision in one year.")
public record SufficiencyRow(
    @Description(
            "January of this year: demand as DfE counts it, capacity of the academic year and cost of"
                + " the financial year that this January is in.")
        int year,
    @Description("The kind of provision.") ProvisionKind kind,
    @Description("Forecast demand, in places.") Demand demand,
    @Description("Places there will be; null where the registry has told nothing about this kind.")
        @Nullable
        Capacity capacity,
    @Description("Demand minus capacity, in places; null without capacity.") @Nullable Interval gap,
    @Description("Chance, 0 to 1, that demand is above capacity; null without capacity.") @Nullable
        Double probabilityShort,
    @Description("Cost of the demand in pounds a year; null where no unit cost is known.") @Nullable
        Interval cost) {}
