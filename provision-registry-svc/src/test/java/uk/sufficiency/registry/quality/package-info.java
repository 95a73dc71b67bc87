@NullMarked
package uk.sufficiency.registry.quality;

import org.jspecify.annotations.NullMarked;
