package uk.sufficiency.registry.provision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.FieldError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.registry.setting.SettingEntity;

/** An officer enters a provision in the register, with the places commissioned there. */
@ApplicationScoped
class EnteringAProvision {

  private final Mutiny.SessionFactory sessions;
  private final Provisions provisions;
  private final CommissionedStore commissioned;
  private final TransitionStore transitions;

  EnteringAProvision(
      Mutiny.SessionFactory sessions,
      Provisions provisions,
      CommissionedStore commissioned,
      TransitionStore transitions) {
    this.sessions = sessions;
    this.provisions = provisions;
    this.commissioned = commissioned;
    this.transitions = transitions;
  }

  Uni<ProvisionView> enter(NewProvision entered) {
    return sessions
        .withTransaction(session -> enter(session, entered))
        .onFailure(ConstraintViolationException.class)
        .transform(failure -> explain(failure, entered));
  }

  Uni<ProvisionView> enter(Mutiny.Session session, NewProvision entered) {
    ProvisionEntity provision = ProvisionEntity.create(UUID.randomUUID(), entered);
    return session
        .find(SettingEntity.class, entered.urn())
        .onItem()
        .ifNull()
        .failWith(() -> unknownSetting(entered.urn()))
        .chain(() -> session.persist(provision))
        .chain(session::flush)
        .chain(() -> commissioned.replace(session, provision.id(), entered.commissioned()))
        .chain(
            () ->
                transitions.addFirst(
                    session, provision.id(), entered.status(), entered.since(), entered.reason()))
        .chain(() -> provisions.publish(session, provision));
  }

  private static Throwable unknownSetting(String urn) {
    String message = urn + " is not in the register of settings";
    return Problem.ofField(
            CommonError.VALIDATION, FieldError.of("urn", "UNKNOWN_REFERENCE", message))
        .asException();
  }

  private static Throwable explain(Throwable failure, NewProvision entered) {
    return failure instanceof ConstraintViolationException violation
            && "provision_reference_key".equals(violation.getConstraintName())
        ? Problem.of(
                CommonError.CONFLICT,
                "There is a provision with reference " + entered.reference() + " already.")
            .asException()
        : failure;
  }
}
