/** Capital schemes and the waves in which inclusion bases open. */
@NullMarked
package uk.sufficiency.gateway.capital;

import org.jspecify.annotations.NullMarked;
