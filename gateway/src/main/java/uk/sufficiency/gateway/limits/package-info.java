/** How much one query may ask for. */
@NullMarked
package uk.sufficiency.gateway.limits;

import org.jspecify.annotations.NullMarked;
