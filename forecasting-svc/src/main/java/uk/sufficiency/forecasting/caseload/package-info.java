/**
 * The caseload that councils return and DfE publishes: how many plans, and where they are placed.
 */
@NullMarked
package uk.sufficiency.forecasting.caseload;

import org.jspecify.annotations.NullMarked;
