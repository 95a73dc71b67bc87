/** What a row of a population file means. */
@NullMarked
package uk.sufficiency.forecasting.population.model;

import org.jspecify.annotations.NullMarked;
