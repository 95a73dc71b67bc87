@NullMarked
package uk.sufficiency.registry.imports;

import org.jspecify.annotations.NullMarked;
