/**
 * Official files, as they are published: streamed, checked row by row, applied whole or not at all.
 */
@NullMarked
package uk.sufficiency.kit.imports;

import org.jspecify.annotations.NullMarked;
