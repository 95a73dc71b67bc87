/** A real Kafka broker in KRaft mode, in a process of its own. */
@NullMarked
package uk.sufficiency.localstack.kafka;

import org.jspecify.annotations.NullMarked;
