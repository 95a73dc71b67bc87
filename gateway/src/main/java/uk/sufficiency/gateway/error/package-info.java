/** One catalogue of errors, for GraphQL and REST alike. */
@NullMarked
package uk.sufficiency.gateway.error;

import org.jspecify.annotations.NullMarked;
