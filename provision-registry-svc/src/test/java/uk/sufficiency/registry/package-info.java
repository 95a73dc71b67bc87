@NullMarked
package uk.sufficiency.registry;

import org.jspecify.annotations.NullMarked;
