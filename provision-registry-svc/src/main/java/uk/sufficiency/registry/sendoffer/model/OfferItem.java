package uk.sufficiency.registry.sendoffer.model;

/**
 * Something that a setting does for pupils with a kind of need.
 *
 * @param shownPublicly whether the map and the open feed show it once the plan is published
 */
public record OfferItem(OfferLevel level, AreaOfNeed area, String offer, boolean shownPublicly) {}
