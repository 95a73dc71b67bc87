/** Who read or changed anything about a pupil: append-only, and tampering shows. */
@NullMarked
package uk.sufficiency.kit.audit;

import org.jspecify.annotations.NullMarked;
