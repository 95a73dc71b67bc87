/** What a place costs. */
@NullMarked
package uk.sufficiency.forecasting.cost;

import org.jspecify.annotations.NullMarked;
