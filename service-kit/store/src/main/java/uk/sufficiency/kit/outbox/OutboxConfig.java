package uk.sufficiency.kit.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How the relay works. */
@ConfigMapping(prefix = "sufficiency.outbox")
public interface OutboxConfig {

  /** Whether this process relays; one that only migrates, say, need not. */
  @WithDefault("true")
  boolean relay();

  /** Events that are sent before their acknowledgements are awaited. */
  @WithDefault("500")
  @Min(1)
  @Max(10_000)
  int batch();

  /** How long the relay rests when it has nothing to do and nobody wakes it. */
  @WithDefault("PT1S")
  Duration idle();

  /** How long the broker has to acknowledge an event before the relay starts again. */
  @WithDefault("PT20S")
  Duration acknowledgement();

  /** How long published events are kept to be looked at. */
  @WithDefault("P1D")
  Duration retention();
}
