@NullMarked
package uk.sufficiency.registry.geography;

import org.jspecify.annotations.NullMarked;
