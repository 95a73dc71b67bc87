/** SEND provision at a setting, with the places commissioned there. */
@NullMarked
package uk.sufficiency.registry.provision;

import org.jspecify.annotations.NullMarked;
