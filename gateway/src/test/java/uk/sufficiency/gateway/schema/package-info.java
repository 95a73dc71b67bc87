@NullMarked
package uk.sufficiency.gateway.schema;

import org.jspecify.annotations.NullMarked;
