package uk.sufficiency.forecasting.demand.model;

/**
 * How paths are drawn.
 *
 * @param seed where the random numbers start; recorded with the forecast
 * @param paths how many futures are drawn
 * @param years how many Januaries ahead
 */
public record Simulation(long seed, int paths, int years) {

  public Simulation {
    if (paths < 1 || years < 1) {
      throw new IllegalArgumentException("A simulation needs at least one path and one year");
    }
  }
}
