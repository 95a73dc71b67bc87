package uk.sufficiency.registry.setting.model;

import java.util.Locale;
import java.util.Optional;
import uk.sufficiency.contracts.SettingStatus;

/** GIAS's words and codes for a setting's status. */
public final class GiasStatus {

  private GiasStatus() {}

  public static Optional<SettingStatus> ofName(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "open" -> Optional.of(SettingStatus.OPEN);
      case "closed" -> Optional.of(SettingStatus.CLOSED);
      case "open, but proposed to close" -> Optional.of(SettingStatus.PROPOSED_TO_CLOSE);
      case "proposed to open" -> Optional.of(SettingStatus.PROPOSED_TO_OPEN);
      default -> Optional.empty();
    };
  }

  public static Optional<SettingStatus> ofCode(String code) {
    return switch (code) {
      case "1" -> Optional.of(SettingStatus.OPEN);
      case "2" -> Optional.of(SettingStatus.CLOSED);
      case "3" -> Optional.of(SettingStatus.PROPOSED_TO_CLOSE);
      case "4" -> Optional.of(SettingStatus.PROPOSED_TO_OPEN);
      default -> Optional.empty();
    };
  }
}
