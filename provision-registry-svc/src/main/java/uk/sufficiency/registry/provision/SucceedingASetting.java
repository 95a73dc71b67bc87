package uk.sufficiency.registry.provision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.sufficiency.kit.identity.Caller;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.registry.setting.SettingEntity;

/**
 * An officer confirms that one setting has followed another, and that its provisions go with it.
 * Nothing moves by itself when a links file says so.
 */
@ApplicationScoped
class SucceedingASetting {

  /** Which setting follows which, from when, and why. */
  record Succession(String from, String to, LocalDate on, String reason) {}

  /** The provisions there, locked in the order of ids. */
  private static final String LOCK =
      "select id from provision where urn = :urn order by id for update";

  private static final String FOLLOWS = "select :to = any(urn_chain(:from))";
  private static final String FOLLOWS_AT_ONCE =
      "select exists (select from successors_of(:from) s where s.urn = :to)";
  private static final String NOTE =
      """
      insert into provision_succession
             (provision_id, from_urn, to_urn, effective_on, reason, recorded_by)
      values (:provision, :from, :to, :on, :reason, :by)
      """;

  private final Mutiny.SessionFactory sessions;
  private final Provisions provisions;
  private final Caller caller;

  SucceedingASetting(Mutiny.SessionFactory sessions, Provisions provisions, Caller caller) {
    this.sessions = sessions;
    this.provisions = provisions;
    this.caller = caller;
  }

  /** The provisions that have moved. */
  Uni<List<ProvisionView>> succeed(Succession succession) {
    return sessions.withTransaction(
        session ->
            requireLink(session, succession)
                .chain(() -> requireRegistered(session, succession.to()))
                .chain(() -> lock(session, succession.from()))
                .chain(ids -> moveAll(session, ids, succession)));
  }

  private Uni<Void> requireLink(Mutiny.Session session, Succession succession) {
    return ask(session, FOLLOWS_AT_ONCE, succession)
        .chain(
            direct ->
                direct
                    ? Uni.createFrom().item(true)
                    : ask(session, FOLLOWS, succession)
                        .map(later -> later && !succession.from().equals(succession.to())))
        .invoke(
            follows -> {
              if (!follows) {
                throw ProvisionProblems.invalid(
                    "to",
                    "NO_LINK",
                    "no link tells that %s follows %s; import the links file of GIAS first"
                        .formatted(succession.to(), succession.from()));
              }
            })
        .replaceWithVoid();
  }

  private static Uni<Boolean> ask(Mutiny.Session session, String question, Succession succession) {
    return session
        .createNativeQuery(question, Boolean.class)
        .setParameter("from", succession.from())
        .setParameter("to", succession.to())
        .getSingleResult();
  }

  private static Uni<Void> requireRegistered(Mutiny.Session session, String urn) {
    return session
        .find(SettingEntity.class, urn)
        .onItem()
        .ifNull()
        .failWith(
            () ->
                ProvisionProblems.invalid(
                    "to", "UNKNOWN_REFERENCE", urn + " is not in the register of settings"))
        .replaceWithVoid();
  }

  private static Uni<List<UUID>> lock(Mutiny.Session session, String urn) {
    return session
        .createNativeQuery(LOCK, UUID.class)
        .setParameter("urn", urn)
        .getResultList()
        .invoke(
            found -> {
              if (found.isEmpty()) {
                throw Problem.of(
                        CommonError.CONFLICT, "No provision is registered at " + urn + " any more.")
                    .asException();
              }
            });
  }

  private Uni<List<ProvisionView>> moveAll(
      Mutiny.Session session, List<UUID> ids, Succession succession) {
    List<ProvisionView> moved = new ArrayList<>();
    Uni<Void> all = Uni.createFrom().voidItem();
    for (UUID id : ids) {
      all = all.chain(() -> move(session, id, succession)).invoke(moved::add).replaceWithVoid();
    }
    return all.map(done -> moved);
  }

  private Uni<ProvisionView> move(Mutiny.Session session, UUID id, Succession succession) {
    return session
        .find(ProvisionEntity.class, id)
        .invoke(provision -> provision.succeedTo(succession.to()))
        .call(() -> note(session, id, succession))
        .chain(provision -> provisions.publishChange(session, provision, LastChange.SUCCEEDED));
  }

  private Uni<Integer> note(Mutiny.Session session, UUID id, Succession succession) {
    return session
        .createNativeQuery(NOTE)
        .setParameter("provision", id)
        .setParameter("from", succession.from())
        .setParameter("to", succession.to())
        .setParameter("on", succession.on())
        .setParameter("reason", succession.reason())
        .setParameter("by", caller.subject())
        .executeUpdate();
  }
}
