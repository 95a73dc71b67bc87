package uk.sufficiency.registry.sendoffer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.SettingStatus;
import uk.sufficiency.registry.JsonDocuments;

/** SEND plans within a transaction. */
@ApplicationScoped
class SendPlans {

  private static final String STATUS = "select status from setting where urn = :urn";
  private static final String LOCK = "select urn from send_plan where urn = :urn for update";
  private static final String DOCUMENT =
      "select cast(document as text) from send_plan_document where urn = :urn";

  private final JsonDocuments documents;

  SendPlans(JsonDocuments documents) {
    this.documents = documents;
  }

  /**
   * Lets pass for a setting that may have a plan.
   *
   * @throws uk.sufficiency.kit.problem.ProblemException {@code NOT_FOUND} for an unknown setting,
   *     {@code CONFLICT} for a closed one
   */
  Uni<Void> requireSetting(Mutiny.Session session, String urn) {
    return session
        .createNativeQuery(STATUS, String.class)
        .setParameter("urn", urn)
        .getSingleResultOrNull()
        .onItem()
        .ifNull()
        .failWith(() -> SendPlanProblems.noSetting(urn))
        .invoke(status -> SendPlanProblems.requireNotClosed(SettingStatus.valueOf(status)))
        .replaceWithVoid();
  }

  /** The plan, locked until the transaction ends; null where the setting has none. */
  Uni<@Nullable SendPlanEntity> findLocked(Mutiny.Session session, String urn) {
    return session
        .createNativeQuery(LOCK, String.class)
        .setParameter("urn", urn)
        .getSingleResultOrNull()
        .onItem()
        .ifNotNull()
        .transformToUni(locked -> session.find(SendPlanEntity.class, locked));
  }

  /** Writes what is pending, and reads the plan as everybody does. */
  Uni<SendPlanView> read(Mutiny.Session session, String urn) {
    return session
        .flush()
        .chain(
            () ->
                session
                    .createNativeQuery(DOCUMENT, String.class)
                    .setParameter("urn", urn)
                    .getSingleResult())
        .map(document -> documents.read(document, SendPlanView.class));
  }
}
