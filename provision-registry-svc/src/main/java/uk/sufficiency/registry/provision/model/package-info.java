/** Kinds, years and counts of places; plain Java. */
@NullMarked
package uk.sufficiency.registry.provision.model;

import org.jspecify.annotations.NullMarked;
