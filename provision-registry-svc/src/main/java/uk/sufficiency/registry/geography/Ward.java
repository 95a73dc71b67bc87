package uk.sufficiency.registry.geography;

import org.locationtech.jts.geom.Geometry;

/**
 * An electoral ward with its boundary.
 *
 * @param code the ONS code, such as {@code E05012993}
 * @param boundary in metres on the British National Grid
 */
public record Ward(String code, String name, Geometry boundary) {}
