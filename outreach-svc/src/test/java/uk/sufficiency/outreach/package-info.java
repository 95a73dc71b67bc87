/** Tests of the service as a whole, on a real PostgreSQL and a real Kafka. */
@NullMarked
package uk.sufficiency.outreach;

import org.jspecify.annotations.NullMarked;
