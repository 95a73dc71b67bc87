package uk.sufficiency.gateway.exports;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a service may take to make a file. */
@ConfigMapping(prefix = "sufficiency.exports")
public interface ExportsConfig {

  /** Until the first byte; the file itself may take as long as its reader needs. */
  @WithDefault("2m")
  Duration timeout();
}
