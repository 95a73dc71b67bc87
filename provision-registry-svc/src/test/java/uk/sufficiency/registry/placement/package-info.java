@NullMarked
package uk.sufficiency.registry.placement;

import org.jspecify.annotations.NullMarked;
