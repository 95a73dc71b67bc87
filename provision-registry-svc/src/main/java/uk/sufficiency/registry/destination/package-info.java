/** Each pupil's planned next step, and what it means for the places of a provision. */
@NullMarked
package uk.sufficiency.registry.destination;

import org.jspecify.annotations.NullMarked;
