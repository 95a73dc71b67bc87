/** How a pupil appears: as a keyed hash made at the edge, never as an identifier. */
@NullMarked
package uk.sufficiency.kit.pupil;

import org.jspecify.annotations.NullMarked;
