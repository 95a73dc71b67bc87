/** How a provision stands: the agreement that runs and the result of its latest quality visit. */
@NullMarked
package uk.sufficiency.registry.standing;

import org.jspecify.annotations.NullMarked;
