/** Codes, postcodes and points on the ground; plain Java. */
@NullMarked
package uk.sufficiency.registry.geography.model;

import org.jspecify.annotations.NullMarked;
