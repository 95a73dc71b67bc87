/** The yearly place change workbook: commissioned places changed by file, each with a reason. */
@NullMarked
package uk.sufficiency.registry.placechange;

import org.jspecify.annotations.NullMarked;
