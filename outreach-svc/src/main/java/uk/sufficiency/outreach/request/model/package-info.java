/** The life of a support request: one pure method for each step. */
@NullMarked
package uk.sufficiency.outreach.request.model;

import org.jspecify.annotations.NullMarked;
