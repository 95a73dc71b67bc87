package uk.sufficiency.gateway.service;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How patient the gateway is with the services behind it. */
@ConfigMapping(prefix = "sufficiency.services")
public interface ServiceConfig {

  /** How long one attempt may take before it counts as failed. */
  @WithDefault("3s")
  Duration timeout();

  /** How long a change may take; a change is never tried twice. */
  @WithDefault("10s")
  Duration changeTimeout();

  /** How often a read is tried again when the service was not there. */
  @WithDefault("2")
  @Min(0)
  @Max(10)
  int readRetries();

  /** Pause before a read is tried again; a random part of it is added. */
  @WithDefault("50ms")
  Duration retryPause();

  /** After how many calls the circuit breaker looks at the share of failures. */
  @WithDefault("20")
  @Min(2)
  int breakerWindow();

  /** Share of failed calls in the window that opens the breaker. */
  @WithDefault("0.5")
  double breakerRatio();

  /** How long the breaker stays open before it lets one call try. */
  @WithDefault("2s")
  Duration breakerPause();
}
