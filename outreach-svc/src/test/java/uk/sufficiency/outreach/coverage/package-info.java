/** Tests of this feature. */
@NullMarked
package uk.sufficiency.outreach.coverage;

import org.jspecify.annotations.NullMarked;
