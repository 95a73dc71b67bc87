/** Finding a place. */
@NullMarked
package uk.sufficiency.gateway.finding;

import org.jspecify.annotations.NullMarked;
