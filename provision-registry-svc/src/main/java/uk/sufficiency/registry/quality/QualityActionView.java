package uk.sufficiency.registry.quality;

import java.time.LocalDate;
import java.util.UUID;
import uk.sufficiency.registry.standing.model.QualityDomain;

/**
 * An action that is not done yet, with what it belongs to.
 *
 * @param visitVersion what its completion must expect
 * @param overdue whether the day on which it was due has passed
 */
public record QualityActionView(
    UUID id,
    UUID visitId,
    long visitVersion,
    LocalDate visitedOn,
    UUID provisionId,
    String provisionName,
    String urn,
    QualityDomain domain,
    String text,
    String owner,
    LocalDate dueOn,
    boolean overdue) {}
