@NullMarked
package uk.sufficiency.contracts;

import org.jspecify.annotations.NullMarked;
