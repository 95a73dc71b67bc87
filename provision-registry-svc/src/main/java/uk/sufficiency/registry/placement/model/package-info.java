/** The rules by which a place is offered, accepted and ended; plain Java. */
@NullMarked
package uk.sufficiency.registry.placement.model;

import org.jspecify.annotations.NullMarked;
