/** PostgreSQL and Kafka for tests, shared where one is running already. */
@NullMarked
package uk.sufficiency.localstack.testing;

import org.jspecify.annotations.NullMarked;
