/** What a row of DfE's caseload table means, and what a careful analyst would notice in it. */
@NullMarked
package uk.sufficiency.forecasting.caseload.model;

import org.jspecify.annotations.NullMarked;
