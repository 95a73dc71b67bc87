package uk.sufficiency.registry.significantchange;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.ProvisionKind;
import uk.sufficiency.contracts.ProvisionStatus;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.FieldError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.significantchange.model.Assessment;
import uk.sufficiency.registry.significantchange.model.ChangeAction;
import uk.sufficiency.registry.significantchange.model.Establishment;
import uk.sufficiency.registry.significantchange.model.ProposedChange;
import uk.sufficiency.registry.significantchange.model.SignificantChangeRule;

/** What the register knows of a provision and its setting that the rule depends on. */
@ApplicationScoped
class ChangeContext {

  /**
   * @param baseline the places last approved
   * @param commissioned the places commissioned today
   * @param planned the most places commissioned for this academic year or a later one
   */
  record Known(
      ProvisionKind kind,
      ProvisionStatus status,
      Establishment establishment,
      int baseline,
      int commissioned,
      int planned) {

    ProposedChange propose(ChangeAction action, int placesAfter) {
      int from =
          switch (action) {
            case OPEN -> 0;
            case CLOSE -> commissioned;
            case RESIZE -> baseline;
          };
      return new ProposedChange(action, kind, establishment, from, placesAfter);
    }

    Assessment assess(ChangeAction action, int placesAfter) {
      return SignificantChangeRule.assess(propose(action, placesAfter));
    }
  }

  private static final String OF_PROVISION =
      """
      select p.kind, p.status, s.type, s.trust_name, baseline_of(p.id),
             commissioned_on(p.id, :today),
             greatest(commissioned_on(p.id, :today),
               (select max(commissioned_on(p.id, make_date(c.academic_year, 9, 1)))
                  from commissioned_places c
                 where c.provision_id = p.id and c.academic_year > academic_year(:today)))
        from provision p join setting s on s.urn = p.urn
       where p.id = :id
      """;
  private static final String OF_SETTING = "select type, trust_name from setting where urn = :urn";

  private final LondonClock clock;

  ChangeContext(LondonClock clock) {
    this.clock = clock;
  }

  /**
   * Of a provision of the register.
   *
   * @throws uk.sufficiency.kit.problem.ProblemException {@code NOT_FOUND}
   */
  Uni<Known> ofProvision(Mutiny.Session session, UUID provision) {
    return session
        .createNativeQuery(OF_PROVISION, Object[].class)
        .setParameter("id", provision)
        .setParameter("today", clock.today())
        .getSingleResultOrNull()
        .onItem()
        .ifNull()
        .failWith(
            () ->
                Problem.of(CommonError.NOT_FOUND, "There is no provision " + provision + ".")
                    .asException())
        .map(
            row ->
                new Known(
                    ProvisionKind.valueOf((String) row[0]),
                    ProvisionStatus.valueOf((String) row[1]),
                    Establishment.of(text(row[2]), text(row[3])),
                    (Integer) row[4],
                    (Integer) row[5],
                    (Integer) row[6]));
  }

  /** Of a provision that somebody thinks of entering at a setting. */
  Uni<Known> ofSetting(Mutiny.Session session, String urn, ProvisionKind kind) {
    return session
        .createNativeQuery(OF_SETTING, Object[].class)
        .setParameter("urn", urn)
        .getSingleResultOrNull()
        .onItem()
        .ifNull()
        .failWith(() -> unknownSetting(urn))
        .map(
            row ->
                new Known(
                    kind,
                    ProvisionStatus.PROPOSED,
                    Establishment.of(text(row[0]), text(row[1])),
                    0,
                    0,
                    0));
  }

  private static @Nullable String text(@Nullable Object value) {
    return (String) value;
  }

  private static Throwable unknownSetting(String urn) {
    String message = urn + " is not in the register of settings";
    return Problem.ofField(
            CommonError.VALIDATION, FieldError.of("urn", "UNKNOWN_REFERENCE", message))
        .asException();
  }
}
