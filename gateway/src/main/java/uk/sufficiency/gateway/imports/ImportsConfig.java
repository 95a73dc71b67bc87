package uk.sufficiency.gateway.imports;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How large a file may be, and how long a service may take over it. */
@ConfigMapping(prefix = "sufficiency.imports")
public interface ImportsConfig {

  /** The largest file, packed or unpacked. */
  @WithDefault("200M")
  MemorySize maxSize();

  /** How long a service may take to read and apply one file. */
  @WithDefault("10m")
  Duration timeout();
}
