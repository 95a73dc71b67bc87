package uk.sufficiency.localstack.demo.world;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.SettingStatus;

/**
 * A setting of the town.
 *
 * @param capacity pupils that it has room for
 * @param pupils on roll
 * @param openedOn absent where GIAS does not know
 */
public record Setting(
    int urn,
    String name,
    SettingKind kind,
    EstablishmentType type,
    SettingStatus status,
    Postcode postcode,
    int ageFrom,
    int ageTo,
    int capacity,
    int pupils,
    @Nullable Trust trust,
    @Nullable LocalDate openedOn,
    @Nullable LocalDate closedOn) {

  /** The ward that it lies in. */
  public Ward ward() {
    return postcode.ward();
  }

  /** Whether it teaches today. */
  public boolean isOpen() {
    return status == SettingStatus.OPEN;
  }

  /** The name without the mark that says it is invented. */
  String plainName() {
    return name.replace(SettingNames.MARK, "");
  }
}
