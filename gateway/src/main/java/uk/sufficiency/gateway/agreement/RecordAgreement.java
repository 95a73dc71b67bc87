package uk.sufficiency.gateway.agreement;

import io.smallrye.graphql.api.DefaultNonNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** A new agreement with a provision. */
@DefaultNonNull
@Description("A new agreement with a provision.")
public record RecordAgreement(
    @Description("The provision it is with.") @Id String provisionId,
    @Description("The council's reference; no other agreement has it.") String reference,
    @Description("Its first day.") LocalDate startsOn,
    @Description("Its last day, at most ten years later.") LocalDate endsOn,
    @Description("When it is reviewed first, while it runs.") LocalDate reviewOn,
    @Description("Pounds for each full year.") BigDecimal fundingGbp,
    @Description("What the provision promises.") List<@NonNull Requirement> requirements) {}
