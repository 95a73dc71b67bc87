@NullMarked
package uk.sufficiency.registry.sendoffer;

import org.jspecify.annotations.NullMarked;
