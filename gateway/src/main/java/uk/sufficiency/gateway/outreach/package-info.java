/** Experts at Hand: support requests, visits and coverage. */
@NullMarked
package uk.sufficiency.gateway.outreach;

import org.jspecify.annotations.NullMarked;
