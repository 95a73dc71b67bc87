@NullMarked
package uk.sufficiency.registry.waiting;

import org.jspecify.annotations.NullMarked;
