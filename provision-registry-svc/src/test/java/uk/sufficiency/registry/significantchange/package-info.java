@NullMarked
package uk.sufficiency.registry.significantchange;

import org.jspecify.annotations.NullMarked;
