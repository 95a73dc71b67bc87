@NullMarked
package uk.sufficiency.kit.audit;

import org.jspecify.annotations.NullMarked;
