@NullMarked
package uk.sufficiency.registry.placement.model;

import org.jspecify.annotations.NullMarked;
