/** The words of the field as the schema shows them, each with its meaning. */
@NullMarked
package uk.sufficiency.gateway.vocabulary;

import org.jspecify.annotations.NullMarked;
