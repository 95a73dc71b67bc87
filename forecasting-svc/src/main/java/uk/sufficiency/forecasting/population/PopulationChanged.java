package uk.sufficiency.forecasting.population;

import java.sql.Connection;

/**
 * An import has changed the stored population and is not committed yet.
 *
 * @param transaction the import's own: what is done in it is kept with the import or not at all
 */
public record PopulationChanged(Connection transaction) {}
