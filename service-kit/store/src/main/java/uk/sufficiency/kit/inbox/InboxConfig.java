package uk.sufficiency.kit.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How a service listens to others. */
@ConfigMapping(prefix = "sufficiency.inbox")
public interface InboxConfig {

  /** Whether this process consumes. */
  @WithDefault("true")
  boolean consume();

  /** The longest rest between two tries while the database does not answer. */
  @WithDefault("PT10S")
  Duration longestRest();
}
