/** What it takes to have a database: readiness, and what its failures mean to a caller. */
@NullMarked
package uk.sufficiency.kit.store;

import org.jspecify.annotations.NullMarked;
