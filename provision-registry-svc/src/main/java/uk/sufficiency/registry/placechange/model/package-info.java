/** What a row of the place change workbook says, and the rules that hold for it alone. */
@NullMarked
package uk.sufficiency.registry.placechange.model;

import org.jspecify.annotations.NullMarked;
