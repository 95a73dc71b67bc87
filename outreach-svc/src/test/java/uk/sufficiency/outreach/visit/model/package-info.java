/** Rules in isolation: no framework, no infrastructure. */
@NullMarked
package uk.sufficiency.outreach.visit.model;

import org.jspecify.annotations.NullMarked;
