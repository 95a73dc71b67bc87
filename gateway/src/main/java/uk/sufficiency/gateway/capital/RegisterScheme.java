package uk.sufficiency.gateway.capital;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import uk.sufficiency.gateway.vocabulary.SchemeKind;
import uk.sufficiency.gateway.vocabulary.SchemeStage;

/** A capital scheme to be registered, at a provision of the register or with a new one. */
@DefaultNonNull
@Description("A capital scheme to be registered, at a provision of the register or with a new one.")
public record RegisterScheme(
    @Description("The council's own reference.") @Nullable String reference,
    @Description("Its name.") String name,
    @Description("What is built.") SchemeKind kind,
    @Description("The provision that its places are for.") @Id @Nullable String provisionId,
    @Description("A new provision, where there is none yet.") @Nullable SchemeProvision provision,
    @Description("Where it stands; IDEA where absent.") @Nullable SchemeStage stage,
    @Description("Since when it stands there; today where absent.") @Nullable LocalDate reachedOn,
    @Description("GBP.") double budget,
    @Description("The wave of inclusion bases that it belongs to, 1 to 3.") @Nullable Integer wave,
    @Description("That it delivers, 0 to 1; the usual one of its stage where absent.") @Nullable
        Double probability,
    @Description("Places that it adds, by academic year.") List<@NonNull SchemePlaces> places,
    @Description("Its money by financial year; not more than the budget.") @Nullable
        List<@NonNull SchemeMoney> money,
    @Description("Works that make the place accessible.") @Nullable
        List<@NonNull AccessibilityWork> accessibility) {}
