package uk.sufficiency.gateway.openreferral;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** What the open feed says of itself, and how long an answer holds. */
@ConfigMapping(prefix = "sufficiency.open-feed")
public interface OpenFeedConfig {

  /** Where the profile is explained. */
  @WithDefault("https://docs.openreferraluk.org/en/latest/")
  URI profile();

  /** The OpenAPI document of the profile. */
  @WithDefault(
      "https://raw.githubusercontent.com/OpenReferralUK/uk-profile/main/schema/openapi.json")
  URI openapiUrl();

  /** How long an answer is given again without asking the registry, here and at the reader's. */
  @WithDefault("60s")
  Duration cacheFor();
}
