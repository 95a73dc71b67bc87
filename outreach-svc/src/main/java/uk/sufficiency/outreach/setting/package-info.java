/** The settings that this service has learned from the registry over Kafka. */
@NullMarked
package uk.sufficiency.outreach.setting;

import org.jspecify.annotations.NullMarked;
