/** Rules in isolation: no framework, no infrastructure. */
@NullMarked
package uk.sufficiency.outreach.request.model;

import org.jspecify.annotations.NullMarked;
