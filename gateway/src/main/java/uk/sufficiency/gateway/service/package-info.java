/** The lines to the three services behind the gateway: clients, time-outs, retries, batches. */
@NullMarked
package uk.sufficiency.gateway.service;

import org.jspecify.annotations.NullMarked;
