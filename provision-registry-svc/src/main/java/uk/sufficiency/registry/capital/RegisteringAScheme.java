package uk.sufficiency.registry.capital;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.sufficiency.contracts.ProvisionStatus;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.capital.SchemeRequests.Register;
import uk.sufficiency.registry.capital.model.CapitalScheme;
import uk.sufficiency.registry.capital.model.SchemePlan;
import uk.sufficiency.registry.capital.model.StageReached;
import uk.sufficiency.registry.provision.BuildingPlaces;
import uk.sufficiency.registry.provision.ProvisionEntity;
import uk.sufficiency.registry.provision.Provisions;

/**
 * An officer registers a capital scheme. A scheme always has a provision, so that its places are
 * told with that provision's: where there is none yet, it is entered as proposed in the same
 * transaction.
 */
@ApplicationScoped
class RegisteringAScheme {

  private final Mutiny.SessionFactory sessions;
  private final Provisions provisions;
  private final BuildingPlaces building;
  private final SchemeRepository schemes;
  private final LondonClock clock;

  RegisteringAScheme(
      Mutiny.SessionFactory sessions,
      Provisions provisions,
      BuildingPlaces building,
      SchemeRepository schemes,
      LondonClock clock) {
    this.sessions = sessions;
    this.provisions = provisions;
    this.building = building;
    this.schemes = schemes;
    this.clock = clock;
  }

  Uni<SchemeView> register(Register request) {
    SchemePlan plan = request.plan();
    StageReached first = request.first(clock.today());
    return sessions
        .withTransaction(
            session ->
                provisionOf(session, request)
                    .chain(provision -> register(session, request, plan, first, provision)))
        .onFailure(ConstraintViolationException.class)
        .transform(failure -> explain(failure, request));
  }

  private Uni<ProvisionEntity> provisionOf(Mutiny.Session session, Register request) {
    UUID known = request.provisionId();
    if (known != null) {
      return provisions.getLocked(session, known);
    }
    SchemeRequests.NewProvision asked = Objects.requireNonNull(request.provision());
    return building.propose(
        session,
        new BuildingPlaces.Proposed(
            asked.urn(),
            asked.name().strip(),
            asked.kind(),
            asked.needs(),
            asked.years(),
            request.wave(),
            "Proposed with capital scheme " + request.name().strip()));
  }

  private Uni<SchemeView> register(
      Mutiny.Session session,
      Register request,
      SchemePlan plan,
      StageReached first,
      ProvisionEntity provision) {
    if (provision.status() == ProvisionStatus.CLOSED) {
      return Uni.createFrom()
          .failure(
              Problem.of(CommonError.CONFLICT, "The provision is closed: propose a new one.")
                  .asException());
    }
    CapitalScheme scheme =
        CapitalScheme.begin(
            UUID.randomUUID(),
            request.reference(),
            provision.id(),
            provision.status().isPipeline(),
            request.kind(),
            plan,
            first);
    return schemes
        .store(session, scheme)
        .chain(() -> provisions.publishChange(session, provision))
        .chain(() -> schemes.view(session, scheme.id()));
  }

  private static Throwable explain(Throwable failure, Register request) {
    return failure instanceof ConstraintViolationException violation
            && "capital_scheme_reference_key".equals(violation.getConstraintName())
        ? Problem.of(
                CommonError.CONFLICT,
                "There is a scheme with reference " + request.reference() + " already.")
            .asException()
        : failure;
  }
}
