@NullMarked
package uk.sufficiency.gateway;

import org.jspecify.annotations.NullMarked;
