package uk.sufficiency.gateway.agreement;

import io.smallrye.graphql.api.DefaultNonNull;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

/** A review of an agreement that is due. */
@DefaultNonNull
@Description("A review of an agreement that is due.")
public record DueAgreementReview(
    @Description("The agreement.") @Id String agreementId,
    @Description("The agreement's reference.") String reference,
    @Description("The provision it is with.") @Id String provisionId,
    @Description("The provision's name.") String provisionName,
    @Description("URN of the provision's setting.") @Id String urn,
    @Description("When the review is due.") LocalDate reviewOn,
    @Description("The agreement's last day.") LocalDate endsOn,
    @Description("Whether the day on which it is due has passed.") boolean overdue,
    @Description("How many days ago it was due where it is overdue, else how many are left.")
        int days,
    @Description("Whether the agreement has ended without another in its place.") boolean lapsed) {}
