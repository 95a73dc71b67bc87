/** The provision map and the statutory capacity tables as files. */
@NullMarked
package uk.sufficiency.registry.exports;

import org.jspecify.annotations.NullMarked;
