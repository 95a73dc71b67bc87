/** A real PostgreSQL server from its own binaries. */
@NullMarked
package uk.sufficiency.localstack.postgres;

import org.jspecify.annotations.NullMarked;
