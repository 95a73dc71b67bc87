/** How far children would have to travel to a proposed site. */
@NullMarked
package uk.sufficiency.gateway.travel;

import org.jspecify.annotations.NullMarked;
