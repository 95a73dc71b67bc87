@NullMarked
package uk.sufficiency.registry.provision;

import org.jspecify.annotations.NullMarked;
