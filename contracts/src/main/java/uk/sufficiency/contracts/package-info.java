/**
 * What crosses a service border on Kafka: the state of an aggregate, whole, with its version.
 * Records and vocabulary only, no logic. The JSON Schemas in {@code contracts/schemas} are
 * generated from these records and checked by the build.
 */
@NullMarked
package uk.sufficiency.contracts;

import org.jspecify.annotations.NullMarked;
