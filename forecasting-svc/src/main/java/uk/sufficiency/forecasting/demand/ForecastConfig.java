package uk.sufficiency.forecasting.demand;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How forecasts are made. */
@ConfigMapping(prefix = "sufficiency.forecast")
public interface ForecastConfig {

  /** Where the random numbers start; recorded with every forecast. */
  @WithDefault("20260101")
  long seed();

  /** How many futures are drawn. */
  @WithDefault("1000")
  @Min(100)
  @Max(100_000)
  int simulations();

  /** How many Januaries ahead. */
  @WithDefault("10")
  @Min(1)
  @Max(20)
  int years();

  /** How many futures are drawn for each past forecast of the accuracy table. */
  @WithDefault("300")
  @Min(100)
  @Max(10_000)
  int accuracySimulations();

  /** The longest horizon of the accuracy table, in years. */
  @WithDefault("5")
  @Min(1)
  @Max(10)
  int accuracyYears();
}
