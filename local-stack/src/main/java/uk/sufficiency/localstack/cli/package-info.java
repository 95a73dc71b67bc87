/** The commands of {@code ./sufficiency}: what people type and read, and nothing else. */
@NullMarked
package uk.sufficiency.localstack.cli;

import org.jspecify.annotations.NullMarked;
