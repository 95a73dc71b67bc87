@NullMarked
package uk.sufficiency.gateway.door;

import org.jspecify.annotations.NullMarked;
