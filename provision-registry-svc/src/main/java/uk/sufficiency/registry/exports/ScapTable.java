package uk.sufficiency.registry.exports;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.kit.http.QueryParameters;

/** The tables for the school capacity survey (SCAP). */
enum ScapTable {
  /** Places of special schools, units and resourced provision, and alternative provision. */
  CAPACITY,
  /** Commissioned places of all kinds by primary need. */
  COMMISSIONED_BY_NEED;

  /** The table that a caller names, the capacity where none is named. */
  static ScapTable get(@Nullable String asked) {
    if (asked == null) {
      return CAPACITY;
    }
    return Arrays.stream(values())
        .filter(table -> table.inUrl().equals(asked))
        .findFirst()
        .orElseThrow(
            () -> QueryParameters.refused("table", "UNKNOWN_VALUE", "is one of " + known()));
  }

  /** {@code commissioned-by-need}. */
  String inUrl() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String known() {
    return Arrays.stream(values()).map(ScapTable::inUrl).collect(Collectors.joining(", "));
  }
}
