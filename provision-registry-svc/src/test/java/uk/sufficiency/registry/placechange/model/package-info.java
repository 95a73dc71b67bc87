@NullMarked
package uk.sufficiency.registry.placechange.model;

import org.jspecify.annotations.NullMarked;
