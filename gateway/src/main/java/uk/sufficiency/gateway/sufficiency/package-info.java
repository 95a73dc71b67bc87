/** Shall we have enough: forecast demand against capacity, its gap and its cost. */
@NullMarked
package uk.sufficiency.gateway.sufficiency;

import org.jspecify.annotations.NullMarked;
