/** Wards, postcodes and the British National Grid. */
@NullMarked
package uk.sufficiency.registry.geography;

import org.jspecify.annotations.NullMarked;
