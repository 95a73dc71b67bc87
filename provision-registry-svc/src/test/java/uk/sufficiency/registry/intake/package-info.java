@NullMarked
package uk.sufficiency.registry.intake;

import org.jspecify.annotations.NullMarked;
