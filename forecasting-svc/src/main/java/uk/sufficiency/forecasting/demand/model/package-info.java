/**
 * The demand forecast as plain mathematics: series in, sample paths out. A new model joins by
 * implementing {@link uk.sufficiency.forecasting.demand.model.DemandModel}; everything after the
 * paths (quantiles, gaps, costs, accuracy) works on paths and does not ask which model drew them.
 */
@NullMarked
package uk.sufficiency.forecasting.demand.model;

import org.jspecify.annotations.NullMarked;
