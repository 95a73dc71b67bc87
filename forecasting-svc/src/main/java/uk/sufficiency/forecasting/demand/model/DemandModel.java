package uk.sufficiency.forecasting.demand.model;

/**
 * A way to forecast demand. It draws sample paths, so that any slice, sum, gap or cost is computed
 * path by path and stays consistent with every other.
 */
public interface DemandModel {

  /** Name and version; changes whenever the same input would give other digits. */
  String version();

  /** Learns from every authority of the panel, which must not be empty. */
  Fitted fit(Panel panel);

  /** A model that has learned and can be asked about one authority. */
  interface Fitted {

    /**
     * Draws paths for one authority from the January after its last figure.
     *
     * <p>The same simulation gives the same digits on any number of threads.
     */
    SimulationOutcome simulate(String authority, Simulation simulation);
  }
}
