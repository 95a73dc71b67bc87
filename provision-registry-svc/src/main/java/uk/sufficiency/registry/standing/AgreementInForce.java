package uk.sufficiency.registry.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The agreement with a provision that runs today, without what was promised and reviewed in detail.
 *
 * @param version what a change must expect
 * @param reviewOn when it is reviewed next; absent where no further review is held before it ends
 * @param fundingGbp pounds for each full year
 */
public record AgreementInForce(
    UUID id,
    long version,
    UUID provisionId,
    String reference,
    LocalDate startsOn,
    LocalDate endsOn,
    @Nullable LocalDate reviewOn,
    BigDecimal fundingGbp) {}
