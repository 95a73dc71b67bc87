/**
 * How near the suite comes to the limit of what it does: every figure is a ratio to a peer of the
 * same run.
 */
@NullMarked
package uk.sufficiency.bench;

import org.jspecify.annotations.NullMarked;
