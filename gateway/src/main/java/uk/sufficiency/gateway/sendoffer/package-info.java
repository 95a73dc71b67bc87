/** Settings' own SEND offers. */
@NullMarked
package uk.sufficiency.gateway.sendoffer;

import org.jspecify.annotations.NullMarked;
