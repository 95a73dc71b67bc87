package uk.sufficiency.registry.openreferral;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the feed answers, field by field as Open Referral UK 3.0 names it. In lists only what stands
 * one to one; a thing asked for by its id comes with all that belongs to it.
 */
public final class FeedViews {

  private FeedViews() {}

  @JsonNaming(SnakeCaseStrategy.class)
  public record ServiceView(
      UUID id,
      UUID organizationId,
      String name,
      String description,
      String status,
      int minimumAge,
      int maximumAge,
      @Nullable String alert,
      OrganizationView organization,
      @Nullable List<ServiceAtLocationView> serviceAtLocations,
      @Nullable List<AttributeView> attributes) {}

  @JsonNaming(SnakeCaseStrategy.class)
  public record ServiceAtLocationView(
      UUID id,
      UUID serviceId,
      UUID locationId,
      LocationView location,
      @Nullable ServiceView service) {}

  @JsonNaming(SnakeCaseStrategy.class)
  public record OrganizationView(
      UUID id,
      String name,
      String description,
      @Nullable List<OrganizationIdentifierView> organizationIdentifiers) {}

  @JsonNaming(SnakeCaseStrategy.class)
  public record OrganizationIdentifierView(
      UUID id, String identifierScheme, String identifierType, String identifier) {}

  @JsonNaming(SnakeCaseStrategy.class)
  public record LocationView(
      UUID id,
      String locationType,
      String name,
      @Nullable BigDecimal latitude,
      @Nullable BigDecimal longitude,
      @Nullable List<AddressView> addresses) {}

  @JsonNaming(SnakeCaseStrategy.class)
  public record AddressView(
      UUID id,
      UUID locationId,
      @JsonProperty("address_1") String address1,
      String city,
      String stateProvince,
      String postalCode,
      String country,
      String addressType) {}

  @JsonNaming(SnakeCaseStrategy.class)
  public record AttributeView(
      UUID id, UUID linkId, UUID taxonomyTermId, String linkType, TermView taxonomyTerm) {}

  @JsonNaming(SnakeCaseStrategy.class)
  public record TaxonomyView(
      UUID id,
      String name,
      String description,
      String version,
      @Nullable List<TermView> taxonomyTerms) {}

  /**
   * A word of a taxonomy.
   *
   * @param term its code
   * @param taxonomy the taxonomy's name
   */
  @JsonNaming(SnakeCaseStrategy.class)
  public record TermView(
      UUID id,
      String name,
      String description,
      @Nullable UUID parentId,
      String taxonomy,
      UUID taxonomyId,
      String term) {}
}
