@NullMarked
package uk.sufficiency.registry.capital;

import org.jspecify.annotations.NullMarked;
