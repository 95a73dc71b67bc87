package uk.sufficiency.registry.agreement;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A review of an agreement that is due.
 *
 * @param overdue whether its day has passed
 * @param days how many days ago it was due where it is overdue, else how many are left
 * @param lapsed whether the agreement has ended without another in its place
 */
public record DueReviewView(
    UUID agreementId,
    String reference,
    UUID provisionId,
    String provisionName,
    String urn,
    LocalDate reviewOn,
    LocalDate endsOn,
    boolean overdue,
    int days,
    boolean lapsed) {}
