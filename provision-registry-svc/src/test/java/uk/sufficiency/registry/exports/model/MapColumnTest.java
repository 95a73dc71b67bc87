package uk.sufficiency.registry.exports.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MapColumnTest {

  @Test
  void keepsFiguresAboutPupilsForThePlanningRoles() {
    assertThat(MapColumn.listFor(true)).containsExactly(MapColumn.values());
    assertThat(MapColumn.listFor(false))
        .contains(MapColumn.COMMISSIONED)
        .doesNotContain(MapColumn.OFFERED, MapColumn.OCCUPIED, MapColumn.AVAILABLE);
  }

  @Test
  void hasANameForEachFormat() {
    assertThat(MapColumn.NC_YEAR_FROM.inCsv()).isEqualTo("nc_year_from");
    assertThat(MapColumn.NC_YEAR_FROM.inJson()).isEqualTo("ncYearFrom");
    assertThat(MapColumn.ID.inJson()).isEqualTo("id");
  }
}
