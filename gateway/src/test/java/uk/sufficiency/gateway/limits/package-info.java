@NullMarked
package uk.sufficiency.gateway.limits;

import org.jspecify.annotations.NullMarked;
