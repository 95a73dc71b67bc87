package uk.sufficiency.gateway.agreement;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** All the terms of an agreement; they replace what was agreed. */
@DefaultNonNull
@Description("All the terms of an agreement; they replace what was agreed.")
public record AmendAgreement(
    @Description("The agreement.") @Id String agreementId,
    @Description("The council's reference; no other agreement has it.") String reference,
    @Description("Its first day.") LocalDate startsOn,
    @Description("Its last day, at most ten years later.") LocalDate endsOn,
    @Description("When it is reviewed next; none where it ends before another review.") @Nullable
        LocalDate reviewOn,
    @Description("Pounds for each full year.") BigDecimal fundingGbp,
    @Description("What the provision promises.") List<@NonNull Requirement> requirements,
    @Description("The version of the agreement that you saw.") int expectedVersion) {

  AgreementsClient.Terms terms() {
    return new AgreementsClient.Terms(
        expectedVersion, reference, startsOn, endsOn, reviewOn, fundingGbp, requirements);
  }
}
