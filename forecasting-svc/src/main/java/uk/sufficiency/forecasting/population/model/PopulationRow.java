package uk.sufficiency.forecasting.population.model;

import java.util.SortedMap;

/**
 * Persons of one age in one area, by year.
 *
 * @param area ONS code of an authority or a ward
 * @param age completed years; 90 may stand for 90 and over
 * @param persons by year, in the middle of it
 */
public record PopulationRow(
    String area, String name, int age, SortedMap<Integer, Double> persons) {}
