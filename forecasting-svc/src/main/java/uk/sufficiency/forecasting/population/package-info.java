/** How many children and young people live where. */
@NullMarked
package uk.sufficiency.forecasting.population;

import org.jspecify.annotations.NullMarked;
