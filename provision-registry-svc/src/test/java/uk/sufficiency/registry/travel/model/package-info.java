@NullMarked
package uk.sufficiency.registry.travel.model;

import org.jspecify.annotations.NullMarked;
