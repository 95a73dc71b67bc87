/** Who waits for a place at a provision, in order. */
@NullMarked
package uk.sufficiency.registry.waiting;

import org.jspecify.annotations.NullMarked;
