package uk.sufficiency.registry.geography;

import uk.sufficiency.registry.geography.model.GridPoint;

/**
 * A part of the country that shares the beginning of its postcodes.
 *
 * @param name the beginning: a sector ({@code S60 2}), a district or an area
 * @param postcodes how many are known there
 * @param centre the mean of their points
 * @param example one of them
 */
public record PostcodeArea(String name, int postcodes, GridPoint centre, String example) {}
