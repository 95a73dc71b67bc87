/** A setting's own SEND offer: its plan, and what of it is public. */
@NullMarked
package uk.sufficiency.registry.sendoffer;

import org.jspecify.annotations.NullMarked;
