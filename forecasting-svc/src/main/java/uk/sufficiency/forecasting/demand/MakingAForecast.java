package uk.sufficiency.forecasting.demand;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import uk.sufficiency.contracts.ProvisionKind;
import uk.sufficiency.forecasting.caseload.CaseloadImported;
import uk.sufficiency.forecasting.demand.model.DemandModel;
import uk.sufficiency.forecasting.demand.model.Panel;
import uk.sufficiency.forecasting.demand.model.PooledGrowthModel;
import uk.sufficiency.forecasting.demand.model.RollingOrigin;
import uk.sufficiency.forecasting.demand.model.SamplePaths;
import uk.sufficiency.forecasting.demand.model.Simulation;
import uk.sufficiency.forecasting.demand.model.SimulationOutcome.Drawn;
import uk.sufficiency.forecasting.demand.model.SimulationOutcome.NoPlacements;
import uk.sufficiency.forecasting.demand.model.SimulationOutcome.TooFewYears;
import uk.sufficiency.forecasting.demand.model.SimulationOutcome.UnknownAuthority;

/**
 * Makes a forecast whenever the caseload, the model or its settings differ from those of the
 * latest. Asked at the end of every import and at every start, so that a crash between an import
 * and its forecast loses nothing; asked twice, it makes one.
 */
@ApplicationScoped
class MakingAForecast {

  private static final Logger LOG = Logger.getLogger(MakingAForecast.class);

  private final AgroalDataSource database;
  private final CaseloadPanel caseload;
  private final ForecastStore store;
  private final AnnouncingAForecast announcing;
  private final ForecastConfig config;
  private final String authority;
  private final DemandModel model = new PooledGrowthModel();
  private final Clock clock = Clock.systemUTC();

  MakingAForecast(
      AgroalDataSource database,
      CaseloadPanel caseload,
      ForecastStore store,
      AnnouncingAForecast announcing,
      ForecastConfig config,
      @ConfigProperty(name = "sufficiency.authority") String authority) {
    this.database = database;
    this.caseload = caseload;
    this.store = store;
    this.announcing = announcing;
    this.config = config;
    this.authority = authority;
  }

  void atStart(@Observes StartupEvent event) throws SQLException {
    makeWhereNeeded();
  }

  void afterAnImport(@Observes CaseloadImported event) throws SQLException {
    makeWhereNeeded();
  }

  private void makeWhereNeeded() throws SQLException {
    try (var transaction = database.getConnection()) {
      transaction.setAutoCommit(false);
      try {
        store.lock(transaction);
        make(transaction);
        transaction.commit();
      } finally {
        transaction.rollback();
        transaction.setAutoCommit(true);
      }
    }
  }

  private void make(Connection transaction) throws SQLException {
    var panel = caseload.read(transaction, authority);
    var dataVersion = DataVersion.of(panel);
    if (panel.authorities().isEmpty()
        || store.isCurrent(transaction, authority, dataVersion, model.version(), config)) {
      return;
    }
    var simulation = new Simulation(config.seed(), config.simulations(), config.years());
    switch (model.fit(panel).simulate(authority, simulation)) {
      case Drawn(var paths) -> keep(transaction, panel, dataVersion, paths);
      case UnknownAuthority(var code) -> LOG.infof("No forecast: the caseload lacks %s", code);
      case TooFewYears(var code, int years, int needed) ->
          LOG.infof("No forecast: %s has %d Januaries of %d needed", code, years, needed);
      case NoPlacements(var code) -> LOG.infof("No forecast: %s has no placements", code);
    }
  }

  private void keep(
      Connection transaction, Panel panel, String dataVersion, SamplePaths<ProvisionKind> paths)
      throws SQLException {
    var past = new Simulation(config.seed(), config.accuracySimulations(), config.accuracyYears());
    var forecast =
        new Forecast(
            UUID.randomUUID(),
            authority,
            Forecast.UNMITIGATED,
            Instant.now(clock).truncatedTo(ChronoUnit.MILLIS),
            model.version(),
            config.seed(),
            dataVersion,
            paths,
            new RollingOrigin(model, past).evaluate(panel));
    store.add(transaction, forecast);
    announcing.announce(transaction, authority, Forecast.UNMITIGATED);
    LOG.infof("Forecast %s made from data %s", forecast.id(), dataVersion);
  }
}
