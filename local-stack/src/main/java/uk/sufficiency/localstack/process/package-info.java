/** Starting, recording, watching and ending operating system processes. */
@NullMarked
package uk.sufficiency.localstack.process;

import org.jspecify.annotations.NullMarked;
