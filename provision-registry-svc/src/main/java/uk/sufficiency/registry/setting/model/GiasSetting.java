package uk.sufficiency.registry.setting.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.SettingStatus;

/**
 * One row of GIAS's "all establishment data", as far as the register keeps it.
 *
 * @param laCode the authority's three-digit code, such as 372
 * @param authority the authority's ONS code, such as {@code E08000018}
 * @param postcode with one space where it can be read as one, else as it is written
 * @param easting absent, with the northing, where the file knows no place in Great Britain
 */
public record GiasSetting(
    String urn,
    String name,
    String laCode,
    SettingStatus status,
    @Nullable String ukprn,
    @Nullable String authority,
    @Nullable String phase,
    @Nullable String type,
    @Nullable LocalDate openedOn,
    @Nullable LocalDate closedOn,
    @Nullable String postcode,
    @Nullable Integer easting,
    @Nullable Integer northing,
    @Nullable String wardCode,
    @Nullable String wardName,
    @Nullable String trustCode,
    @Nullable String trustName,
    @Nullable Integer ageFrom,
    @Nullable Integer ageTo) {}
