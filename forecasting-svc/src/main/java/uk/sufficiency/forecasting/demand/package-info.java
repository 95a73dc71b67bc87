/** Forecasts: made when the data change, kept for ever, told to others. */
@NullMarked
package uk.sufficiency.forecasting.demand;

import org.jspecify.annotations.NullMarked;
