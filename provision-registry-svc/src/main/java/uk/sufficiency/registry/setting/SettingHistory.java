package uk.sufficiency.registry.setting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.SettingStatus;

/**
 * A setting with those before and after it.
 *
 * @param urn the setting that was asked for
 * @param currentUrn the one that stands for it today; its own where nothing followed
 * @param settings the oldest first; several that were merged stand one after the other
 */
public record SettingHistory(String urn, String currentUrn, List<Stage> settings) {

  /**
   * One setting of the chain, whether or not the register holds it.
   *
   * @param followedBy the URN that followed, where one did
   * @param followedOn when it did, where GIAS tells
   * @param moves the provisions that went on to another setting
   */
  public record Stage(
      String urn,
      @Nullable String name,
      @Nullable SettingStatus status,
      @Nullable LocalDate openedOn,
      @Nullable LocalDate closedOn,
      @Nullable String followedBy,
      @Nullable LocalDate followedOn,
      List<Move> moves) {}

  /** So many provisions went to another setting on a day. */
  public record Move(String to, LocalDate on, int provisions) {}
}
