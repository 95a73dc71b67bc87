/** What a row of a unit cost file means. */
@NullMarked
package uk.sufficiency.forecasting.cost.model;

import org.jspecify.annotations.NullMarked;
