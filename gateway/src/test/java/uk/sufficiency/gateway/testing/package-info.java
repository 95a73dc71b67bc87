@NullMarked
package uk.sufficiency.gateway.testing;

import org.jspecify.annotations.NullMarked;
