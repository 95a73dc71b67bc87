@NullMarked
package uk.sufficiency.kit.imports;

import org.jspecify.annotations.NullMarked;
