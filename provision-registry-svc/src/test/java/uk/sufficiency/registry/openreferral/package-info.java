@NullMarked
package uk.sufficiency.registry.openreferral;

import org.jspecify.annotations.NullMarked;
