package uk.sufficiency.gateway.service;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the three services are. */
@Singleton
public class ServiceAddresses {

  private final Map<Service, URI> addresses = new EnumMap<>(Service.class);

  ServiceAddresses(
      @ConfigProperty(name = "sufficiency.registry.url") URI registry,
      @ConfigProperty(name = "sufficiency.outreach.url") URI outreach,
      @ConfigProperty(name = "sufficiency.forecasting.url") URI forecasting) {
    addresses.put(Service.REGISTRY, registry);
    addresses.put(Service.OUTREACH, outreach);
    addresses.put(Service.FORECASTING, forecasting);
  }

  public URI of(Service service) {
    return Objects.requireNonNull(addresses.get(service));
  }
}
