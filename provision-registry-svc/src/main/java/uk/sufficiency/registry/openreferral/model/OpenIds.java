package uk.sufficiency.registry.openreferral.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/**
 * The identifiers of the open feed. A service's is the provision's own; the others are made from
 * names, so that the same thing has the same identifier for ever, and nothing has to be stored.
 */
public final class OpenIds {

  /** Spares the version and variant bits, so that what comes out is a UUID of the same version. */
  private static final UUID AT_LOCATION = UUID.fromString("5e7d0a3c-91b4-0c26-0d18-6f3ba2c7e450");

  private OpenIds() {}

  /** The setting as the organisation that provides its services. */
  public static UUID ofOrganization(String urn) {
    return named("organization", urn);
  }

  public static UUID ofOrganizationIdentifier(String scheme, String identifier) {
    return named("organization-identifier", scheme, identifier);
  }

  /** The setting as a place. */
  public static UUID ofLocation(String urn) {
    return named("location", urn);
  }

  public static UUID ofAddress(String urn) {
    return named("address", urn);
  }

  public static UUID ofAttribute(UUID service, UUID term) {
    return named("attribute", service.toString(), term.toString());
  }

  static UUID ofTaxonomy(String name) {
    return named("taxonomy", name);
  }

  static UUID ofTerm(String taxonomy, String code) {
    return named("taxonomy-term", taxonomy, code);
  }

  /** A service at its one location; the same again leads back to the service. */
  public static UUID ofServiceAtLocation(UUID service) {
    return new UUID(
        service.getMostSignificantBits() ^ AT_LOCATION.getMostSignificantBits(),
        service.getLeastSignificantBits() ^ AT_LOCATION.getLeastSignificantBits());
  }

  /** The service that is meant by {@link #ofServiceAtLocation}. */
  public static UUID serviceOf(UUID serviceAtLocation) {
    return ofServiceAtLocation(serviceAtLocation);
  }

  private static UUID named(String... parts) {
    return UUID.nameUUIDFromBytes(
        ("uk.sufficiency/open-referral/" + String.join("/", parts)).getBytes(UTF_8));
  }
}
