package uk.sufficiency.registry.capital.model;

/**
 * Places that a scheme adds from the start of an academic year.
 *
 * @param academicYear 2026 is 1 September 2026 to 31 August 2027
 * @param places one or more
 */
public record SchemePlaces(int academicYear, int places) {}
