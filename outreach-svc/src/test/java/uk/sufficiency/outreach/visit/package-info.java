/** Tests of this feature. */
@NullMarked
package uk.sufficiency.outreach.visit;

import org.jspecify.annotations.NullMarked;
