@NullMarked
package uk.sufficiency.registry.quality.model;

import org.jspecify.annotations.NullMarked;
