/** How far children would have to travel to a proposed site. */
@NullMarked
package uk.sufficiency.registry.travel;

import org.jspecify.annotations.NullMarked;
