package uk.sufficiency.registry.setting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sufficiency.contracts.SettingStatus;
import uk.sufficiency.registry.intake.Finding;
import uk.sufficiency.registry.intake.Finding.Code;
import uk.sufficiency.registry.intake.Judgement;

class GiasReaderTest {

  private static final Map<String, String> OPEN_SCHOOL =
      Map.of(
          GiasColumns.URN, "140646",
          GiasColumns.NAME, "École Primary",
          GiasColumns.LA_CODE, "372",
          GiasColumns.STATUS, "Open",
          GiasColumns.STATUS_CODE, "1",
          GiasColumns.POSTCODE, "s602th",
          GiasColumns.EASTING, "443000",
          GiasColumns.NORTHING, "391000",
          GiasColumns.WARD_CODE, "E05012993",
          GiasColumns.WARD_NAME, "Anston & Woodsetts");

  private final GiasReader reader = new GiasReader();

  @Test
  void readsAnOrdinarySchoolWithoutAnythingToReport() {
    // When
    var judgement = read(Map.of());
    // Then
    assertThat(judgement.refused()).isEmpty();
    assertThat(judgement.suspicious()).isEmpty();
    assertThat(setting(judgement).postcode()).isEqualTo("S60 2TH");
    assertThat(setting(judgement).wardCode()).isEqualTo("E05012993");
  }

  @ParameterizedTest
  @CsvSource({"28-06-2003", "28/06/2003"})
  void readsBothLayoutsOfADate(String written) {
    // When
    var judgement = read(Map.of(GiasColumns.OPENED, written));
    // Then
    assertThat(setting(judgement).openedOn()).isEqualTo(LocalDate.of(2003, 6, 28));
  }

  @ParameterizedTest
  @CsvSource({
    "Open,OPEN",
    "Closed,CLOSED",
    "'Open, but proposed to close',PROPOSED_TO_CLOSE",
    "Proposed to open,PROPOSED_TO_OPEN"
  })
  void knowsTheStatusesOfGias(String wording, SettingStatus status) {
    assertThat(GiasStatus.ofName(wording)).contains(status);
  }

  @ParameterizedTest
  @CsvSource({
    "URN,'',MISSING",
    "URN,12A,FORMAT",
    "EstablishmentName,'',MISSING",
    "LA (code),Rotherham,FORMAT",
    "EstablishmentStatus (name),Ajar,UNKNOWN_VALUE",
    "OpenDate,31-02-2020,FORMAT",
    "CloseDate,2020-01-31,FORMAT",
    "Easting,far,FORMAT",
    "StatutoryLowAge,120,RANGE"
  })
  void refusesWhatTheRegisterCannotKeep(String column, String value, Code code) {
    // When
    var judgement = read(Map.of(column, value));
    // Then
    assertThat(judgement.record()).isNull();
    assertThat(judgement.refused())
        .extracting(Finding::column, Finding::code)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(column, code));
  }

  @ParameterizedTest
  @CsvSource({
    "Postcode,'',OPEN_WITHOUT_POSTCODE",
    "Postcode,nowhere,UNREADABLE_POSTCODE",
    "CloseDate,01-01-2020,OPEN_WITH_CLOSE_DATE",
    "EstablishmentStatus (code),2,STATUS_CONTRADICTS_CODE",
    "Easting,9999999,OUTSIDE_GREAT_BRITAIN",
    "Northing,'',HALF_A_LOCATION",
    "UKPRN,77,UNREADABLE_UKPRN",
    "AdministrativeWard (code),99,UNKNOWN_WARD"
  })
  void keepsAndReportsWhatACarefulAnalystWouldQuery(String column, String value, Code code) {
    // When
    var judgement = read(Map.of(column, value));
    // Then
    assertThat(judgement.record()).isNotNull();
    assertThat(judgement.suspicious()).extracting(Finding::code).containsExactly(code);
  }

  @Test
  void reportsASchoolThatClosedBeforeItOpened() {
    // When
    var judgement =
        read(
            Map.of(
                GiasColumns.STATUS, "Closed",
                GiasColumns.STATUS_CODE, "2",
                GiasColumns.OPENED, "01-09-2020",
                GiasColumns.CLOSED, "31-08-2019"));
    // Then
    assertThat(judgement.suspicious())
        .extracting(Finding::code)
        .containsExactly(Code.CLOSED_BEFORE_OPENED);
  }

  @Test
  void reportsEveryFaultOfARowAtOnce() {
    // When
    var judgement = read(Map.of(GiasColumns.URN, "", GiasColumns.OPENED, "soon"));
    // Then
    assertThat(judgement.refused()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "Predecessor,PREDECESSOR",
    "Predecessor - Split School,PREDECESSOR",
    "Successor,SUCCESSOR",
    "Successor - Split School,SUCCESSOR",
    "Result of Amalgamation,OTHER",
    "Other,OTHER"
  })
  void sortsTheWordingOfLinks(String wording, LinkType type) {
    assertThat(LinkType.ofWording(wording)).isEqualTo(type);
  }

  private Judgement<GiasSetting> read(Map<String, String> changes) {
    var row = new HashMap<>(OPEN_SCHOOL);
    row.putAll(changes);
    return reader.read(row::get);
  }

  private static GiasSetting setting(Judgement<GiasSetting> judgement) {
    return Objects.requireNonNull(judgement.record());
  }
}
