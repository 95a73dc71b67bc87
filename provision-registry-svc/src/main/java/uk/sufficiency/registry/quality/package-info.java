/** Quality visits to provisions, and the actions that they leave. */
@NullMarked
package uk.sufficiency.registry.quality;

import org.jspecify.annotations.NullMarked;
