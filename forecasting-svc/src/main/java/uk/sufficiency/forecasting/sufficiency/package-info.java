/** Shall we have enough? Demand held against capacity and cost, in one look. */
@NullMarked
package uk.sufficiency.forecasting.sufficiency;

import org.jspecify.annotations.NullMarked;
