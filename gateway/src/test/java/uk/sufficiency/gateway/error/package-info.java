@NullMarked
package uk.sufficiency.gateway.error;

import org.jspecify.annotations.NullMarked;
