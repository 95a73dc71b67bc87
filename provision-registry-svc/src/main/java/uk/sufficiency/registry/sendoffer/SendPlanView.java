package uk.sufficiency.registry.sendoffer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.registry.sendoffer.model.OfferItem;
import uk.sufficiency.registry.sendoffer.model.SendPlanStatus;

/**
 * A SEND plan as those who work on it see it.
 *
 * @param version what a change must expect
 * @param publishedOn when what is public was published; absent while nothing is
 * @param items what the setting offers, changes that are not published yet included
 */
public record SendPlanView(
    String urn,
    long version,
    SendPlanStatus status,
    LocalDate reviewOn,
    @Nullable LocalDate publishedOn,
    List<OfferItem> items) {}
