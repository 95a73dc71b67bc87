/** The life of a visit: one pure method for each step. */
@NullMarked
package uk.sufficiency.outreach.visit.model;

import org.jspecify.annotations.NullMarked;
