@NullMarked
package uk.sufficiency.registry.travel;

import org.jspecify.annotations.NullMarked;
