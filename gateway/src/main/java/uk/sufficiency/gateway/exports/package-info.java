/** Files going out: streamed through from the service that makes them, never stored here. */
@NullMarked
package uk.sufficiency.gateway.exports;

import org.jspecify.annotations.NullMarked;
