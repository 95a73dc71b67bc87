package uk.sufficiency.registry.exports.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the map says of a provision: the same in GeoJSON and in CSV, in this order. */
public enum MapColumn {
  ID(MapRow::id),
  REFERENCE(MapRow::reference),
  NAME(MapRow::name),
  KIND(MapRow::kind),
  STATUS(MapRow::status),
  NEEDS(MapRow::needs),
  NC_YEAR_FROM(MapRow::ncYearFrom),
  NC_YEAR_TO(MapRow::ncYearTo),
  URN(row -> row.site().urn()),
  SETTING(row -> row.site().name()),
  PHASE(row -> row.site().phase()),
  TRUST(row -> row.site().trust()),
  POSTCODE(row -> row.site().postcode()),
  WARD_CODE(row -> row.site().wardCode()),
  WARD(row -> row.site().wardName()),
  COMMISSIONED(row -> row.places().commissioned()),
  OFFERED(row -> row.places().offered()),
  OCCUPIED(row -> row.places().occupied()),
  AVAILABLE(row -> row.places().available());

  private static final Pattern LATER_WORD = Pattern.compile("_([a-z])");

  private final Function<MapRow, @Nullable Object> value;

  MapColumn(Function<MapRow, @Nullable Object> value) {
    this.value = value;
  }

  /** The columns for a caller: those about pupils are for the planning roles only. */
  public static List<MapColumn> listFor(boolean mayCountPupils) {
    return Arrays.stream(values())
        .filter(column -> mayCountPupils || !column.isAboutPupils())
        .toList();
  }

  private boolean isAboutPupils() {
    return this == OFFERED || this == OCCUPIED || this == AVAILABLE;
  }

  public @Nullable Object of(MapRow row) {
    return value.apply(row);
  }

  /** The column's name in CSV: {@code nc_year_from}. */
  public String inCsv() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The property's name in GeoJSON: {@code ncYearFrom}. */
  public String inJson() {
    return LATER_WORD.matcher(inCsv()).replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
  }
}
