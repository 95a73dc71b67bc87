package uk.sufficiency.registry.setting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.SettingStatus;
import uk.sufficiency.contracts.WardRef;
import uk.sufficiency.registry.setting.model.LinkType;

/**
 * A setting as callers see it.
 *
 * @param easting metres on the British National Grid
 * @param northing metres on the British National Grid
 * @param currentUrn the URN that stands for it today, after academisation or merger; its own where
 *     nothing followed
 */
public record SettingView(
    String urn,
    @Nullable String ukprn,
    String name,
    @Nullable String phase,
    @Nullable String type,
    SettingStatus status,
    @Nullable LocalDate openedOn,
    @Nullable LocalDate closedOn,
    @Nullable String postcode,
    @Nullable Integer easting,
    @Nullable Integer northing,
    @Nullable WardRef ward,
    @Nullable Trust trust,
    @Nullable Integer ageFrom,
    @Nullable Integer ageTo,
    List<Link> links,
    long version,
    String currentUrn) {

  /** The trust that runs an academy. */
  public record Trust(String name) {}

  /**
   * A link to a setting before, after or beside this one, whether or not the register holds it.
   *
   * @param description GIAS's own wording, such as {@code Successor - Split School}
   */
  public record Link(
      LinkType type,
      String urn,
      @Nullable String name,
      @Nullable LocalDate establishedOn,
      String description) {}
}
