package uk.sufficiency.registry.openreferral.model;

import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.SettingStatus;
import uk.sufficiency.registry.geography.model.LonLat;

/**
 * The setting of a service: its organisation and its place.
 *
 * @param area the name of the council whose area it is in, where that is this suite's
 */
public record PublicSetting(
    String urn,
    @Nullable String ukprn,
    String name,
    SettingStatus status,
    @Nullable String area,
    @Nullable String trust,
    @Nullable String postcode,
    @Nullable LonLat at) {

  public String description() {
    return trust == null ? name + "." : "%s, part of %s.".formatted(name, trust);
  }
}
