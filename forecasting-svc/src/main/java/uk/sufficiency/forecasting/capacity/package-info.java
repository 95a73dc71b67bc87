/** What the registry has told about places, and settings about their wards. */
@NullMarked
package uk.sufficiency.forecasting.capacity;

import org.jspecify.annotations.NullMarked;
