package uk.sufficiency.contracts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An education setting as the registry knows it.
 *
 * @param id the URN of Get Information About Schools
 * @param phase GIAS's phase of education, such as {@code Primary}
 * @param type GIAS's type of establishment
 * @param postcode with one space, such as {@code S60 2TH}
 * @param easting metres on the British National Grid
 * @param northing metres on the British National Grid
 * @param successorUrn the URN that follows this one after academisation or merger
 * @param authority ONS code of the local authority, such as {@code E08000018}; absent where it is
 *     not known, and in states from before the registry told it
 */
public record SettingState(
    String id,
    long version,
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
    @Nullable String successorUrn,
    @Nullable String authority)
    implements AggregateState {}
