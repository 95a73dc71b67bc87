@NullMarked
package uk.sufficiency.registry.placechange;

import org.jspecify.annotations.NullMarked;
