/** How many settings have had a completed visit in an academic year, and the target for it. */
@NullMarked
package uk.sufficiency.outreach.coverage;

import org.jspecify.annotations.NullMarked;
