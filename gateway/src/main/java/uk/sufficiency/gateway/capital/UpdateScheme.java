package uk.sufficiency.gateway.capital;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** What is planned of a scheme from now on; replaces all that was. */
@DefaultNonNull
@Description("What is planned of a scheme from now on; replaces all that was.")
public record UpdateScheme(
    @Description("The scheme.") @Id String schemeId,
    @Description("Its name.") String name,
    @Description("GBP.") double budget,
    @Description("The wave of inclusion bases that it belongs to, 1 to 3.") @Nullable Integer wave,
    @Description("That it delivers, 0 to 1; the usual one of its stage where absent.") @Nullable
        Double probability,
    @Description("Places that it adds, by academic year.") List<@NonNull SchemePlaces> places,
    @Description("Its money by financial year; not more than the budget.") @Nullable
        List<@NonNull SchemeMoney> money,
    @Description("Works that make the place accessible.") @Nullable
        List<@NonNull AccessibilityWork> accessibility,
    @Description(
            "The version of the scheme that you saw; if it has changed since, you are told with STALE_VERSION.")
        int expectedVersion) {}
