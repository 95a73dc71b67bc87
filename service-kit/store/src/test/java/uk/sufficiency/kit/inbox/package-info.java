@NullMarked
package uk.sufficiency.kit.inbox;

import org.jspecify.annotations.NullMarked;
