/** What the tests of every service share. */
@NullMarked
package uk.sufficiency.kit.testing;

import org.jspecify.annotations.NullMarked;
