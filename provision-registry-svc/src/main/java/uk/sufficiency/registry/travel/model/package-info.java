/** Distances, statutory walking distances and expected children; plain Java. */
@NullMarked
package uk.sufficiency.registry.travel.model;

import org.jspecify.annotations.NullMarked;
