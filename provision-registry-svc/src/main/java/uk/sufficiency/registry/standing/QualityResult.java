package uk.sufficiency.registry.standing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.registry.standing.model.QualityGrade;

/**
 * What the latest quality visit to a provision came to, without its grades and actions.
 *
 * @param version what a change must expect
 * @param visitedBy a job or role, such as SEND adviser
 * @param overall what the grades come to
 */
public record QualityResult(
    UUID id,
    long version,
    UUID provisionId,
    LocalDate visitedOn,
    String visitedBy,
    QualityGrade overall,
    @Nullable String summary) {}
