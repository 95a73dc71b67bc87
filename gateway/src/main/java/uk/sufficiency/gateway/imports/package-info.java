/**
 * Official files on their way to the service that keeps them: streamed through, never stored here.
 */
@NullMarked
package uk.sufficiency.gateway.imports;

import org.jspecify.annotations.NullMarked;
