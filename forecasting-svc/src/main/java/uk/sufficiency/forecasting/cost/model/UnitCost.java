package uk.sufficiency.forecasting.cost.model;

import uk.sufficiency.contracts.ProvisionKind;

/**
 * What a place costs for a year.
 *
 * @param financialYear 2025 is April 2025 to March 2026
 * @param pounds sterling, for one place for the whole year
 */
public record UnitCost(ProvisionKind kind, int financialYear, double pounds) {}
