package uk.sufficiency.registry.capital.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.registry.capital.model.SchemeOutcome.Changed;
import uk.sufficiency.registry.capital.model.SchemeOutcome.Impossible;
import uk.sufficiency.registry.capital.model.SchemeOutcome.NotNow;

/**
 * A capital scheme.
 *
 * @param version what a change of it must expect
 * @param provisionId where its places are to be
 * @param probabilityStated whether an officer has said the probability; else it follows the stage
 * @param opensProvision whether the provision was not open yet when the scheme was registered
 * @param history the stages that it has reached, the first first
 */
public record CapitalScheme(
    UUID id,
    long version,
    @Nullable String reference,
    String name,
    UUID provisionId,
    SchemeKind kind,
    SchemeStage stage,
    BigDecimal budget,
    @Nullable Integer wave,
    double probability,
    boolean probabilityStated,
    boolean opensProvision,
    List<SchemePlaces> places,
    List<SchemeMoney> money,
    List<AccessibilityWork> accessibility,
    List<StageReached> history) {

  public CapitalScheme {
    places = List.copyOf(places);
    money = List.copyOf(money);
    accessibility = List.copyOf(accessibility);
    history = List.copyOf(history);
  }

  /** A new scheme at a provision. */
  public static CapitalScheme begin(
      UUID id,
      @Nullable String reference,
      UUID provision,
      boolean opensProvision,
      SchemeKind kind,
      SchemePlan plan,
      StageReached first) {
    Double stated = plan.probability();
    return new CapitalScheme(
        id,
        1,
        reference,
        plan.name(),
        provision,
        kind,
        first.stage(),
        plan.budget(),
        plan.wave(),
        stated == null ? first.stage().usualProbability() : stated,
        stated != null,
        opensProvision,
        plan.places(),
        plan.money(),
        plan.accessibility(),
        List.of(first));
  }

  /** Says anew what is planned. What has delivered keeps its places: they are commissioned. */
  public SchemeOutcome update(SchemePlan plan) {
    if (stage == SchemeStage.CANCELLED) {
      return new NotNow("The scheme is cancelled.");
    }
    if (stage == SchemeStage.DELIVERED && !plan.places().equals(places)) {
      return new NotNow("The scheme has delivered: change the provision's commissioned places.");
    }
    Double stated = plan.probability();
    boolean states = stated != null && stage != SchemeStage.DELIVERED;
    return new Changed(
        new CapitalScheme(
            id,
            version + 1,
            reference,
            plan.name(),
            provisionId,
            kind,
            stage,
            plan.budget(),
            plan.wave(),
            states && stated != null ? stated : stage.usualProbability(),
            states,
            opensProvision,
            plan.places(),
            plan.money(),
            plan.accessibility(),
            history));
  }

  /**
   * Moves on to a later stage, or ends. Stages may be left out, but never the approval of the
   * money.
   *
   * @param stated the probability from now on; absent: as stated before, or else the usual one
   */
  public SchemeOutcome moveOn(StageReached to, @Nullable Double stated, LocalDate today) {
    if (stage.ends()) {
      return new NotNow("The scheme is " + stage + " and stays so.");
    }
    if (to.stage() != SchemeStage.CANCELLED && to.stage().compareTo(stage) <= 0) {
      return new NotNow("The scheme is at " + stage + ": it moves on to later stages only.");
    }
    if (to.stage() != SchemeStage.APPROVED
        && to.stage().needsApproval()
        && !stage.needsApproval()) {
      return new NotNow("The money is not approved yet: move the scheme to APPROVED first.");
    }
    if (to.stage() == SchemeStage.DELIVERED && places.isEmpty()) {
      return new NotNow(
          "The scheme names no places: say how many it has delivered, and from when.");
    }
    if (to.reachedOn().isAfter(today) || to.reachedOn().isBefore(latest())) {
      return new Impossible("on", "is in the future or before the stage that it is at");
    }
    return new Changed(reached(to, stated));
  }

  private LocalDate latest() {
    return history.isEmpty() ? LocalDate.EPOCH : history.getLast().reachedOn();
  }

  private CapitalScheme reached(StageReached to, @Nullable Double stated) {
    List<StageReached> more = new ArrayList<>(history);
    more.add(to);
    boolean states = !to.stage().ends() && (stated != null || probabilityStated);
    double said = stated == null ? probability : stated;
    return new CapitalScheme(
        id,
        version + 1,
        reference,
        name,
        provisionId,
        kind,
        to.stage(),
        budget,
        wave,
        states ? said : to.stage().usualProbability(),
        states,
        opensProvision,
        places,
        money,
        accessibility,
        more);
  }

  /** The same with one more version, where something that hangs on it was added. */
  public CapitalScheme counted() {
    return new CapitalScheme(
        id,
        version + 1,
        reference,
        name,
        provisionId,
        kind,
        stage,
        budget,
        wave,
        probability,
        probabilityStated,
        opensProvision,
        places,
        money,
        accessibility,
        history);
  }
}
