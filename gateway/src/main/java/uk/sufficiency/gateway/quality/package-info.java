/** Quality visits to provisions, and the actions that they leave. */
@NullMarked
package uk.sufficiency.gateway.quality;

import org.jspecify.annotations.NullMarked;
