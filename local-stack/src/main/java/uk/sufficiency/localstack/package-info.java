/** The whole suite on one machine, without containers: as a command and as a library for tests. */
@NullMarked
package uk.sufficiency.localstack;

import org.jspecify.annotations.NullMarked;
