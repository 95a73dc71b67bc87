@NullMarked
package uk.sufficiency.kit.outbox;

import org.jspecify.annotations.NullMarked;
