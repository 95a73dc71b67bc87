/** Pupils appear only as a keyed hash, made here at the edge. */
@NullMarked
package uk.sufficiency.gateway.pupil;

import org.jspecify.annotations.NullMarked;
