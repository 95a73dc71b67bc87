@NullMarked
package uk.sufficiency.gateway.imports;

import org.jspecify.annotations.NullMarked;
