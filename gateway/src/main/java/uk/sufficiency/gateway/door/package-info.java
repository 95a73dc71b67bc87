/** What every request passes before anything else looks at it. */
@NullMarked
package uk.sufficiency.gateway.door;

import org.jspecify.annotations.NullMarked;
