package uk.sufficiency.registry.disclosure;

import static uk.sufficiency.kit.identity.Roles.COMMISSIONER;
import static uk.sufficiency.kit.identity.Roles.PLACE_PLANNER;
import static uk.sufficiency.kit.identity.Roles.SETTING;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.Set;
import java.util.function.UnaryOperator;
import uk.sufficiency.kit.identity.Caller;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.FieldError;
import uk.sufficiency.kit.problem.Problem;

/** Decides whether the caller sees figures about pupils as they are, or as everybody may. */
@ApplicationScoped
public class Disclosure {

  private static final Set<String> PLANNING = Set.of(PLACE_PLANNER, COMMISSIONER);

  private final Caller caller;

  Disclosure(Caller caller) {
    this.caller = caller;
  }

  /** Whether the caller plans places, and so sees every figure. */
  public boolean isPlanning() {
    return !Collections.disjoint(caller.roles(), PLANNING);
  }

  /** Whether the caller sees every figure of this setting. */
  public boolean showsPupilFiguresOf(String urn) {
    return isPlanning() || (caller.roles().contains(SETTING) && urn.equals(caller.findUrn()));
  }

  /** What the caller sees of something at a setting. */
  public <T> T show(String urn, T full, UnaryOperator<T> forEverybody) {
    return showsPupilFiguresOf(urn) ? full : forEverybody.apply(full);
  }

  /**
   * Lets pass a question whose answer depends on figures about pupils, from those who see them.
   *
   * @throws uk.sufficiency.kit.problem.ProblemException {@code VALIDATION} for everybody else
   */
  public void requirePupilFigures(String field) {
    if (!isPlanning()) {
      throw Problem.ofField(
              CommonError.VALIDATION,
              FieldError.of(
                  field,
                  "SMALL_NUMBERS",
                  "is for place-planning officers and commissioners: the answer would tell of small"
                      + " numbers of pupils; ask without it"))
          .asException();
    }
  }
}
