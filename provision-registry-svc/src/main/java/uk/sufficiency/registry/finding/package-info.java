/** Finding a place: by need, year, kind, ward, vacancy and distance. */
@NullMarked
package uk.sufficiency.registry.finding;

import org.jspecify.annotations.NullMarked;
