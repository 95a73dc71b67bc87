package uk.sufficiency.registry.travel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sufficiency.registry.provision.model.NcYearRange;

class TravelFiguresTest {

  @ParameterizedTest
  @CsvSource({
    "0,WITHIN_2_MILES",
    "3218.688,WITHIN_2_MILES",
    "3218.7,WITHIN_3_MILES",
    "4828.032,WITHIN_3_MILES",
    "4828.1,BEYOND_3_MILES"
  })
  void cutsBandsAtTwoAndThreeMiles(double metres, Band band) {
    assertThat(Band.of(metres)).isEqualTo(band);
  }

  @ParameterizedTest
  @CsvSource({
    "0,WITHIN_2_MILES,false",
    "3,WITHIN_2_MILES,false",
    "0,WITHIN_3_MILES,true",
    "3,WITHIN_3_MILES,true",
    "4,WITHIN_3_MILES,false",
    "11,WITHIN_3_MILES,false",
    "4,BEYOND_3_MILES,true",
    "11,BEYOND_3_MILES,true",
    "12,BEYOND_3_MILES,false",
    "-1,BEYOND_3_MILES,false"
  })
  void entitlesUnderEightsBeyondTwoMilesAndOthersBeyondThree(int ncYear, Band band, boolean free) {
    assertThat(WalkingDistance.entitles(ncYear, band)).isEqualTo(free);
  }

  @Test
  void splitsPlansByAge() {
    assertThat(YearGroups.share(new NcYearRange(-4, 20), year -> true)).isCloseTo(1, within(0.001));
    assertThat(YearGroups.share(new NcYearRange(0, 6), year -> true))
        .isCloseTo(235_511 / 638_745.0, within(0.0001));
    assertThat(YearGroups.share(new NcYearRange(0, 6), year -> false)).isZero();
  }

  @Test
  void addsUpBandsAndThoseWhoTravelFree() {
    // Given
    List<WardForecast> wards =
        List.of(
            ward("E05000003", 5000, 300),
            ward("E05000001", 1000, 100),
            ward("E05000002", 4000, 200));
    // When
    TravelFigures figures = TravelFigures.of(wards, new NcYearRange(0, 6));
    // Then
    double primary = YearGroups.share(new NcYearRange(0, 6), year -> true);
    double infants = YearGroups.share(new NcYearRange(0, 3), year -> true);
    assertThat(figures.wards())
        .extracting(TravelFigures.WardTravel::wardCode)
        .containsExactly("E05000001", "E05000002", "E05000003");
    assertThat(figures.wards().getFirst().miles()).isEqualTo(0.62);
    assertThat(figures.bands()).extracting(TravelFigures.BandTotal::wards).containsExactly(1, 1, 1);
    assertThat(figures.bands().get(0).entitled()).isEqualTo(Expected.NONE);
    assertThat(figures.bands().get(1).expected().median()).isCloseTo(200 * primary, within(0.06));
    assertThat(figures.bands().get(1).entitled().median()).isCloseTo(200 * infants, within(0.06));
    assertThat(figures.bands().get(2).entitled()).isEqualTo(figures.bands().get(2).expected());
    assertThat(figures.entitled().median()).isCloseTo(200 * infants + 300 * primary, within(0.11));
    assertThat(figures.entitled().lower80()).isLessThan(figures.entitled().median());
  }

  @Test
  void namesEveryBandWhereThereIsNobody() {
    assertThat(TravelFigures.of(List.of(), new NcYearRange(0, 6)).bands())
        .extracting(TravelFigures.BandTotal::band)
        .containsExactly(Band.values());
  }

  private static WardForecast ward(String code, double metres, double plans) {
    return new WardForecast(code, "Ward " + code, null, metres, plans, plans * 0.9, plans * 1.1);
  }
}
