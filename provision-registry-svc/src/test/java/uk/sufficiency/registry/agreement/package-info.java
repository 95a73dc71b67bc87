@NullMarked
package uk.sufficiency.registry.agreement;

import org.jspecify.annotations.NullMarked;
