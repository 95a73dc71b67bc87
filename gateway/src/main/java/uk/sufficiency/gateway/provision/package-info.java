/** SEND provisions at settings, and their places. */
@NullMarked
package uk.sufficiency.gateway.provision;

import org.jspecify.annotations.NullMarked;
