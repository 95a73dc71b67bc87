package uk.sufficiency.gateway.service;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** The lines to the three services; one each, so that their circuit breakers see every call. */
@Singleton
public class ServiceLines {

  private final ServiceLine registry;
  private final ServiceLine outreach;
  private final ServiceLine forecasting;

  @Inject
  ServiceLines(ServiceConfig config) {
    registry = new ServiceLine(Service.REGISTRY, config);
    outreach = new ServiceLine(Service.OUTREACH, config);
    forecasting = new ServiceLine(Service.FORECASTING, config);
  }

  /** The line to a service. */
  public ServiceLine of(Service service) {
    return switch (service) {
      case REGISTRY -> registry;
      case OUTREACH -> outreach;
      case FORECASTING -> forecasting;
    };
  }

  public ServiceLine registry() {
    return registry;
  }

  public ServiceLine outreach() {
    return outreach;
  }

  public ServiceLine forecasting() {
    return forecasting;
  }
}
