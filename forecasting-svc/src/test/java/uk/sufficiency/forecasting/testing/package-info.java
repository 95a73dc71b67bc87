/** What the component tests of forecasting share. */
@NullMarked
package uk.sufficiency.forecasting.testing;

import org.jspecify.annotations.NullMarked;
