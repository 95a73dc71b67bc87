/** Placements: one pupil in one place, from a day to a day. */
@NullMarked
package uk.sufficiency.gateway.placement;

import org.jspecify.annotations.NullMarked;
