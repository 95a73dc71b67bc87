/** How SmallRye makes the schema, where it needs a hand. */
@NullMarked
package uk.sufficiency.gateway.schema;

import org.jspecify.annotations.NullMarked;
