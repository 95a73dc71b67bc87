package uk.sufficiency.registry.significantchange.model;

import org.jspecify.annotations.Nullable;

/**
 * Whether a change must go through a process before it takes effect.
 *
 * @param applies absent where the register knows too little of the setting to tell
 * @param route the process; {@link ChangeRoute#NONE} where none applies
 * @param tier how much DfE wants to know, 1 to 3; academies only
 * @param reason in words for an officer
 * @param baseline the places that a resize is compared with: those last approved
 */
public record Assessment(
    @Nullable Boolean applies,
    ChangeRoute route,
    @Nullable Integer tier,
    String reason,
    int baseline) {

  /** Whether the process is known to apply. */
  public boolean required() {
    return Boolean.TRUE.equals(applies);
  }
}
