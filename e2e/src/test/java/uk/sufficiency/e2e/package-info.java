/** The whole suite, from outside, on the real servers. */
@NullMarked
package uk.sufficiency.e2e;

import org.jspecify.annotations.NullMarked;
