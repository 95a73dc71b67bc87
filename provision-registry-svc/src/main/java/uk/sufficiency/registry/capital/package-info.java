/** Capital schemes: what is built for pupils with SEND, when, for how much, and how surely. */
@NullMarked
package uk.sufficiency.registry.capital;

import org.jspecify.annotations.NullMarked;
