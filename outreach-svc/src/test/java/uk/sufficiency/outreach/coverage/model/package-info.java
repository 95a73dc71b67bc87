/** Rules in isolation: no framework, no infrastructure. */
@NullMarked
package uk.sufficiency.outreach.coverage.model;

import org.jspecify.annotations.NullMarked;
