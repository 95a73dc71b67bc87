package uk.sufficiency.outreach.setting.model;

import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.SettingStatus;

/**
 * What this service needs to know of a setting.
 *
 * @param urn the URN of Get Information About Schools
 * @param wardCode ONS code of the setting's ward, when known
 * @param successorUrn the URN that follows this one after academisation or merger, when known
 */
public record KnownSetting(
    String urn,
    String name,
    SettingStatus status,
    @Nullable String wardCode,
    @Nullable String successorUrn) {

  /** Whether there are pupils to help: open, or open until an announced closure. */
  public boolean isOpen() {
    return switch (status) {
      case OPEN, PROPOSED_TO_CLOSE -> true;
      case PROPOSED_TO_OPEN, CLOSED -> false;
    };
  }
}
