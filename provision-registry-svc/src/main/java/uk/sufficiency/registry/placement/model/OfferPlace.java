package uk.sufficiency.registry.placement.model;

import java.time.LocalDate;
import java.util.UUID;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.kit.pupil.PupilRef;

/**
 * What a place-planning officer asks: hold a place for this pupil until a day.
 *
 * @param ncYear the pupil's NC year
 * @param holdUntil the last day on which the offer can be accepted
 */
public record OfferPlace(
    UUID provision, PupilRef pupil, Need need, int ncYear, LocalDate holdUntil) {}
