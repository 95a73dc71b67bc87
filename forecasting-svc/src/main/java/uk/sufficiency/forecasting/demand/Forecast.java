package uk.sufficiency.forecasting.demand;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.sufficiency.contracts.ProvisionKind;
import uk.sufficiency.forecasting.demand.model.Accuracy;
import uk.sufficiency.forecasting.demand.model.SamplePaths;

/**
 * A forecast as it was made, for ever.
 *
 * @param authority ONS code
 * @param scenario the set of levers
 * @param model name and version of the model
 * @param seed where its random numbers started
 * @param dataVersion hash of the figures that it was made from
 */
record Forecast(
    UUID id,
    String authority,
    String scenario,
    Instant madeOn,
    String model,
    long seed,
    String dataVersion,
    SamplePaths<ProvisionKind> paths,
    List<Accuracy> accuracy) {

  /** What happens when nobody does anything: the only scenario so far. */
  static final String UNMITIGATED = "unmitigated";
}
