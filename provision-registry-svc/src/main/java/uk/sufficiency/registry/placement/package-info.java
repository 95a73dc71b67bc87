/** Places offered to, taken by and left by one pupil at a time. */
@NullMarked
package uk.sufficiency.registry.placement;

import org.jspecify.annotations.NullMarked;
