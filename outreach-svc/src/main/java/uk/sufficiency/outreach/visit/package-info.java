/** Visits of the multi-disciplinary team: planned, completed with an outcome, cancelled. */
@NullMarked
package uk.sufficiency.outreach.visit;

import org.jspecify.annotations.NullMarked;
