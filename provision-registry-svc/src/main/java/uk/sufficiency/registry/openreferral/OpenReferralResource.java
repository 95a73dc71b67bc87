package uk.sufficiency.registry.openreferral;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.kit.http.QueryParameters;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.kit.problem.ProblemException;
import uk.sufficiency.registry.openreferral.FeedViews.ServiceAtLocationView;
import uk.sufficiency.registry.openreferral.FeedViews.ServiceView;
import uk.sufficiency.registry.openreferral.FeedViews.TaxonomyView;
import uk.sufficiency.registry.openreferral.FeedViews.TermView;
import uk.sufficiency.registry.openreferral.ServiceQueries.Found;
import uk.sufficiency.registry.openreferral.model.OpenIds;
import uk.sufficiency.registry.openreferral.model.PublicService;
import uk.sufficiency.registry.openreferral.model.Taxonomy;
import uk.sufficiency.registry.openreferral.model.Terms;

/**
 * The content of the open feed. The one door of this service that asks for no token, since the
 * gateway comes here for callers who have none: it reads only what is public, and nobody outside
 * reaches it.
 */
@Path("/v1/open-referral")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "open-referral", description = "Open Referral UK 3.0: public content, no token")
public class OpenReferralResource {

  private final ServiceQueries services;

  OpenReferralResource(ServiceQueries services) {
    this.services = services;
  }

  @GET
  @Path("/services")
  @Operation(
      summary = "Services, a page at a time",
      description =
          "page, per_page, search, taxonomy_term_id, taxonomy_id, minimum_age, maximum_age")
  public Uni<Page<ServiceView>> services(@Context UriInfo uri) {
    FeedQuestion question = FeedQuestion.ofServices(uri);
    return services.list(question).map(found -> page(question, found, FeedMapping::inList));
  }

  @GET
  @Path("/services/{id}")
  @Operation(operationId = "getService", summary = "One service with all that belongs to it")
  public Uni<ServiceView> service(String id) {
    return get(QueryParameters.findIdIn(id)).map(FeedMapping::inFull);
  }

  @GET
  @Path("/service_at_locations")
  @Operation(
      summary = "Services with their locations, a page at a time",
      description =
          "As /services, and postcode with proximity (metres) for those around a postcode")
  public Uni<Page<ServiceAtLocationView>> serviceAtLocations(@Context UriInfo uri) {
    FeedQuestion question = FeedQuestion.ofServicesAtLocations(uri);
    return services
        .list(question)
        .map(found -> page(question, found, FeedMapping::atLocationInList));
  }

  @GET
  @Path("/service_at_locations/{id}")
  @Operation(operationId = "getServiceAtLocation", summary = "One service at its location")
  public Uni<ServiceAtLocationView> serviceAtLocation(String id) {
    UUID known = QueryParameters.findIdIn(id);
    return get(known == null ? null : OpenIds.serviceOf(known)).map(FeedMapping::atLocationInFull);
  }

  @GET
  @Path("/taxonomies")
  @Operation(summary = "The taxonomies: need, age, kind of provision")
  public Page<TaxonomyView> taxonomies(@Context UriInfo uri) {
    return Page.cut(
        PageQuestion.of(uri), Arrays.stream(Taxonomy.values()).map(FeedMapping::inList).toList());
  }

  @GET
  @Path("/taxonomies/{id}")
  @Operation(operationId = "getTaxonomy", summary = "One taxonomy with its terms")
  public TaxonomyView taxonomy(String id) {
    return Optional.ofNullable(QueryParameters.findIdIn(id))
        .flatMap(Terms::findTaxonomy)
        .map(FeedMapping::inFull)
        .orElseThrow(OpenReferralResource::unknown);
  }

  @GET
  @Path("/taxonomy_terms")
  @Operation(summary = "The terms of all taxonomies, a page at a time")
  public Page<TermView> taxonomyTerms(@Context UriInfo uri) {
    return Page.cut(PageQuestion.of(uri), Terms.listAll().stream().map(FeedMapping::view).toList());
  }

  @GET
  @Path("/taxonomy_terms/{id}")
  @Operation(operationId = "getTaxonomyTerm", summary = "One term")
  public TermView taxonomyTerm(String id) {
    return Optional.ofNullable(QueryParameters.findIdIn(id))
        .flatMap(Terms::find)
        .map(FeedMapping::view)
        .orElseThrow(OpenReferralResource::unknown);
  }

  private Uni<PublicService> get(@Nullable UUID id) {
    return id == null
        ? Uni.createFrom().failure(unknown())
        : services.find(id).map(found -> found.orElseThrow(OpenReferralResource::unknown));
  }

  private static <T> Page<T> page(
      FeedQuestion question, Found found, Function<PublicService, T> view) {
    return Page.of(question.page(), found.total(), found.services().stream().map(view).toList());
  }

  private static ProblemException unknown() {
    return Problem.of(CommonError.NOT_FOUND, "There is nothing public with this id.").asException();
  }
}
