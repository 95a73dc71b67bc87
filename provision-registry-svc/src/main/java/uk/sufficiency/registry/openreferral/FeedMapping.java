package uk.sufficiency.registry.openreferral;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.registry.geography.model.LonLat;
import uk.sufficiency.registry.openreferral.FeedViews.AddressView;
import uk.sufficiency.registry.openreferral.FeedViews.AttributeView;
import uk.sufficiency.registry.openreferral.FeedViews.LocationView;
import uk.sufficiency.registry.openreferral.FeedViews.OrganizationIdentifierView;
import uk.sufficiency.registry.openreferral.FeedViews.OrganizationView;
import uk.sufficiency.registry.openreferral.FeedViews.ServiceAtLocationView;
import uk.sufficiency.registry.openreferral.FeedViews.ServiceView;
import uk.sufficiency.registry.openreferral.FeedViews.TaxonomyView;
import uk.sufficiency.registry.openreferral.FeedViews.TermView;
import uk.sufficiency.registry.openreferral.model.OpenIds;
import uk.sufficiency.registry.openreferral.model.PublicService;
import uk.sufficiency.registry.openreferral.model.PublicSetting;
import uk.sufficiency.registry.openreferral.model.Taxonomy;
import uk.sufficiency.registry.openreferral.model.Term;
import uk.sufficiency.registry.openreferral.model.Terms;

/** Puts public services and taxonomies into the words of the standard. */
final class FeedMapping {

  private static final String PHYSICAL = "physical";
  private static final String VERSION = "1.0";

  private FeedMapping() {}

  static ServiceView inList(PublicService service) {
    return view(service, organization(service.setting(), null), null, null);
  }

  static ServiceView inFull(PublicService service) {
    return view(
        service,
        fullOrganization(service.setting()),
        List.of(atLocation(service, fullLocation(service.setting()), null)),
        attributes(service));
  }

  static ServiceAtLocationView atLocationInList(PublicService service) {
    return atLocation(service, location(service.setting(), null), inList(service));
  }

  static ServiceAtLocationView atLocationInFull(PublicService service) {
    ServiceView nested =
        view(service, fullOrganization(service.setting()), null, attributes(service));
    return atLocation(service, fullLocation(service.setting()), nested);
  }

  static TaxonomyView inList(Taxonomy taxonomy) {
    return view(taxonomy, null);
  }

  static TaxonomyView inFull(Taxonomy taxonomy) {
    return view(taxonomy, Terms.listOf(taxonomy).stream().map(FeedMapping::view).toList());
  }

  static TermView view(Term term) {
    return new TermView(
        term.id(),
        term.name(),
        term.description(),
        term.parent(),
        term.taxonomy().title(),
        term.taxonomy().id(),
        term.code());
  }

  private static TaxonomyView view(Taxonomy taxonomy, @Nullable List<TermView> terms) {
    return new TaxonomyView(
        taxonomy.id(), taxonomy.title(), taxonomy.description(), VERSION, terms);
  }

  private static ServiceView view(
      PublicService service,
      OrganizationView organization,
      @Nullable List<ServiceAtLocationView> places,
      @Nullable List<AttributeView> attributes) {
    return new ServiceView(
        service.id(),
        organization.id(),
        service.name(),
        service.description(),
        service.status().word(),
        service.minimumAge(),
        service.maximumAge(),
        service.alert(),
        organization,
        places,
        attributes);
  }

  private static ServiceAtLocationView atLocation(
      PublicService service, LocationView location, @Nullable ServiceView nested) {
    return new ServiceAtLocationView(
        OpenIds.ofServiceAtLocation(service.id()), service.id(), location.id(), location, nested);
  }

  private static OrganizationView organization(
      PublicSetting setting, @Nullable List<OrganizationIdentifierView> identifiers) {
    return new OrganizationView(
        OpenIds.ofOrganization(setting.urn()), setting.name(), setting.description(), identifiers);
  }

  private static OrganizationView fullOrganization(PublicSetting setting) {
    List<OrganizationIdentifierView> identifiers = new ArrayList<>();
    identifiers.add(identifier("GB-EDU", "URN", setting.urn()));
    if (setting.ukprn() != null) {
      identifiers.add(identifier("GB-UKPRN", "UKPRN", setting.ukprn()));
    }
    return organization(setting, identifiers);
  }

  /** Schemes are those of org-id.guide. */
  private static OrganizationIdentifierView identifier(String scheme, String type, String value) {
    return new OrganizationIdentifierView(
        OpenIds.ofOrganizationIdentifier(scheme, value), scheme, type, value);
  }

  private static LocationView location(
      PublicSetting setting, @Nullable List<AddressView> addresses) {
    LonLat at = setting.at();
    return new LocationView(
        OpenIds.ofLocation(setting.urn()),
        PHYSICAL,
        setting.name(),
        at == null ? null : at.latitude(),
        at == null ? null : at.longitude(),
        addresses);
  }

  private static LocationView fullLocation(PublicSetting setting) {
    return location(setting, addresses(setting));
  }

  /**
   * The address as far as the register knows it: no street and no town. The standard wants both, so
   * the setting's name and the council's area stand there; the postcode is exact. Outside that area
   * there is no address, only the point.
   */
  private static @Nullable List<AddressView> addresses(PublicSetting setting) {
    String area = setting.area();
    String postcode = setting.postcode();
    return area == null || postcode == null
        ? null
        : List.of(
            new AddressView(
                OpenIds.ofAddress(setting.urn()),
                OpenIds.ofLocation(setting.urn()),
                setting.name(),
                area,
                "England",
                postcode,
                "GB",
                PHYSICAL));
  }

  private static List<AttributeView> attributes(PublicService service) {
    return Terms.listFor(service).stream().map(term -> attribute(service.id(), term)).toList();
  }

  private static AttributeView attribute(UUID service, Term term) {
    return new AttributeView(
        OpenIds.ofAttribute(service, term.id()),
        service,
        term.id(),
        term.taxonomy().linkType(),
        view(term));
  }
}
