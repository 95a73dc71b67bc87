package uk.sufficiency.forecasting.population;

/** An import has changed the stored population and is committed. */
public record PopulationChanged() {}
