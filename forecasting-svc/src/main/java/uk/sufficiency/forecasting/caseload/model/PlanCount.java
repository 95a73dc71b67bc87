package uk.sufficiency.forecasting.caseload.model;

import java.util.Set;
import java.util.regex.Pattern;

/** A figure of DfE's tables: a number, or the reason why there is none. */
public sealed interface PlanCount {

  /**
   * DfE's codes in place of a number: {@code x} unavailable, {@code z} not applicable, {@code c}
   * confidential, {@code low} rounds to zero, {@code k} likewise, {@code u} unreliable, {@code :}
   * not collected.
   */
  Set<String> REASONS = Set.of("x", "z", "c", "low", "k", "u", ":");

  /** Plans counted. */
  record Counted(int plans) implements PlanCount {}

  /** No number, for this reason. */
  record Withheld(String reason) implements PlanCount {}

  /** Neither a number of plans nor a code that DfE uses. */
  record Unreadable(String text) implements PlanCount {}

  Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,8}");

  static PlanCount of(String text) {
    if (WHOLE_NUMBER.matcher(text).matches()) {
      return new Counted(Integer.parseInt(text));
    }
    return REASONS.contains(text) ? new Withheld(text) : new Unreadable(text);
  }
}
