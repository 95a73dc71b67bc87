package uk.sufficiency.registry.placement.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.kit.pupil.PupilRef;

/**
 * What a place-planning officer asks: hold a place for this pupil until a day.
 *
 * @param ncYear the pupil's NC year
 * @param from the first day on which the place is to be the pupil's; none: as soon as can be
 * @param holdUntil the last day on which the offer can be accepted
 * @param overNumber who answers for it should no place be left
 */
public record OfferPlace(
    UUID provision,
    PupilRef pupil,
    Need need,
    int ncYear,
    @Nullable LocalDate from,
    LocalDate holdUntil,
    @Nullable OverNumber overNumber) {}
