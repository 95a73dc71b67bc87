@NullMarked
package uk.sufficiency.registry.destination;

import org.jspecify.annotations.NullMarked;
