package uk.sufficiency.registry;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/** What an operator can set about the registry beyond what Quarkus itself reads. */
@ConfigMapping(prefix = "sufficiency.registry")
public interface RegistryConfig {

  /**
   * ONS code of the local authority that runs this suite; as {@code sufficiency.authority} says, or
   * else Rotherham.
   */
  @WithDefault("${sufficiency.authority:E08000018}")
  @Pattern(regexp = "[EWSN]\\d{8}")
  String authority();

  /** Its name, as it stands in addresses; as {@code sufficiency.authority-name} says. */
  @WithDefault("${sufficiency.authority-name:Rotherham}")
  @NotBlank
  String authorityName();

  /** Placements whose day has passed. */
  Placements placements();

  /** How placements are kept up to date without anybody asking. */
  interface Placements {

    /** How often lapsed offers and finished stays are closed; {@code off}: never. */
    @WithDefault("1m")
    String closeEvery();
  }
}
