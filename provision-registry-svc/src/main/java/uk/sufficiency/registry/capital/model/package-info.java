/** A scheme's life and its places; plain Java. */
@NullMarked
package uk.sufficiency.registry.capital.model;

import org.jspecify.annotations.NullMarked;
