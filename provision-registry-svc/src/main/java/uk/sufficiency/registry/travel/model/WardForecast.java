package uk.sufficiency.registry.travel.model;

import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;

/**
 * What is expected of one ward.
 *
 * @param need absent where the forecast does not tell needs apart
 * @param metres from the ward's centre to the site, in a straight line
 * @param median plans of all ages
 */
public record WardForecast(
    String wardCode,
    String wardName,
    @Nullable Need need,
    double metres,
    double median,
    double lower80,
    double upper80) {

  Expected times(double share) {
    return new Expected(median * share, lower80 * share, upper80 * share);
  }
}
