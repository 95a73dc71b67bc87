/** Who calls, and in which role. Deny by default: every endpoint names its roles. */
@NullMarked
package uk.sufficiency.kit.identity;

import org.jspecify.annotations.NullMarked;
