/** Coverage figures and their targets, without any framework. */
@NullMarked
package uk.sufficiency.outreach.coverage.model;

import org.jspecify.annotations.NullMarked;
