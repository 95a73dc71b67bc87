/**
 * A state change and its event stand or fall together: the event is a row of the same transaction,
 * and a relay puts it on the topic.
 */
@NullMarked
package uk.sufficiency.kit.outbox;

import org.jspecify.annotations.NullMarked;
