package uk.sufficiency.registry.significantchange.model;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.ProvisionKind;

/**
 * Whether opening, closing or resizing SEND provision is a significant change.
 *
 * <p>Sources: DfE, "Making significant changes to an open academy" (in force from April 2024), and
 * DfE, "Making significant changes ('prescribed alterations') to maintained schools" under the
 * School Organisation (Prescribed Alterations to Maintained Schools) (England) Regulations 2013.
 * Adding or removing an SEN unit or resourced provision (since 2026: an inclusion base) is such a
 * change; so is altering its numbers, or those of a special school or alternative provision, by 20
 * pupils or by 20 %, whichever is smaller. Alterations since the last approval count together.
 *
 * <p>Tiers are DfE's, for academies only, and say how much it wants to know. DfE's own table of
 * them is longer than what this register knows of a change; it is read like this: 1 where places
 * for pupils with SEND are added at a mainstream academy; 2 where they are reduced or removed,
 * because pupils and neighbouring councils are affected; 3 where a special or alternative provision
 * academy itself changes its numbers.
 */
public final class SignificantChangeRule {

  public static final int PUPILS = 20;
  public static final int PERCENT = 20;

  private static final Set<ProvisionKind> BASES =
      EnumSet.of(
          ProvisionKind.RESOURCE_PROVISION,
          ProvisionKind.SUPPORT_BASE,
          ProvisionKind.SPECIALIST_BASE);
  private static final Set<ProvisionKind> WHOLE_SCHOOLS =
      EnumSet.of(ProvisionKind.SPECIAL_SCHOOL, ProvisionKind.ALTERNATIVE_PROVISION);

  private SignificantChangeRule() {}

  /** Whether the process applies, which, and why. */
  public static Assessment assess(ProposedChange change) {
    if (!BASES.contains(change.kind()) && !WHOLE_SCHOOLS.contains(change.kind())) {
      return none(change, "Places of this kind are not reserved for pupils with SEND at a school.");
    }
    return switch (change.establishment()) {
      case ACADEMY, MAINTAINED -> assessAtSchool(change);
      case PUPIL_REFERRAL_UNIT ->
          none(change, "A pupil referral unit is changed by the council without either process.");
      case NON_MAINTAINED_SPECIAL ->
          none(
              change,
              "A non-maintained special school is changed under the regulations for such schools.");
      case INDEPENDENT ->
          none(change, "An independent school asks DfE for a material change instead.");
      case POST_16 -> none(change, "Colleges and post-16 institutions have no such process.");
      case OTHER -> none(change, "The setting is neither a maintained school nor an academy.");
      case UNKNOWN ->
          new Assessment(
              null,
              ChangeRoute.NONE,
              null,
              "The register does not know the setting's type of establishment: import GIAS first.",
              change.baseline());
    };
  }

  private static Assessment assessAtSchool(ProposedChange change) {
    return switch (change.action()) {
      case RESIZE -> assessResize(change);
      case OPEN, CLOSE ->
          BASES.contains(change.kind())
              ? required(change, reasonOfBase(change))
              : none(
                  change,
                  "Opening or closing a whole school is a process of its own, not a significant"
                      + " change.");
    };
  }

  private static String reasonOfBase(ProposedChange change) {
    String verb = change.action() == ChangeAction.OPEN ? "Adding" : "Removing";
    return "%s an SEN unit, resourced provision or inclusion base at %s."
        .formatted(verb, change.establishment().words());
  }

  private static Assessment assessResize(ProposedChange change) {
    int difference = Math.abs(change.placesAfter() - change.baseline());
    String words =
        "From %d to %d places since the last approval: %d pupils, %s."
            .formatted(change.baseline(), change.placesAfter(), difference, percentOf(change));
    return isSignificant(change.baseline(), change.placesAfter())
        ? required(change, words)
        : none(change, words + " Below both 20 pupils and 20 %.");
  }

  /** At least 20 pupils, or at least 20 % of what was approved last. */
  public static boolean isSignificant(int baseline, int after) {
    long difference = Math.abs((long) after - baseline);
    return difference >= PUPILS
        || (difference > 0 && difference * 100 >= (long) baseline * PERCENT);
  }

  private static String percentOf(ProposedChange change) {
    int baseline = change.baseline();
    return baseline == 0
        ? "from nothing"
        : "%.1f %%".formatted(Math.abs(change.placesAfter() - baseline) * 100.0 / baseline);
  }

  private static Assessment required(ProposedChange change, String reason) {
    boolean academy = change.establishment() == Establishment.ACADEMY;
    return new Assessment(
        true,
        academy
            ? ChangeRoute.ACADEMY_SIGNIFICANT_CHANGE
            : ChangeRoute.MAINTAINED_PRESCRIBED_ALTERATION,
        academy ? tierOf(change) : null,
        reason,
        change.baseline());
  }

  private static @Nullable Integer tierOf(ProposedChange change) {
    if (WHOLE_SCHOOLS.contains(change.kind())) {
      return 3;
    }
    return change.placesAfter() < change.baseline() ? 2 : 1;
  }

  private static Assessment none(ProposedChange change, String reason) {
    return new Assessment(false, ChangeRoute.NONE, null, reason, change.baseline());
  }
}
