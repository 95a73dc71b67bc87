/** How a row of a published file is read: every fault of a row is found, named and kept. */
@NullMarked
package uk.sufficiency.forecasting.intake;

import org.jspecify.annotations.NullMarked;
