package uk.sufficiency.localstack.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileRecogniserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "URN,LA (code),EstablishmentName,EstablishmentStatus (code),UKPRN,Postcode | GIAS",
        "URN,LinkURN,LinkName,LinkType,LinkEstablishedDate | GIAS_LINKS",
        "Postcode,Positional_quality_indicator,Eastings,Northings,Country_code | POSTCODES",
        "area_code,area_name,component,sex,age,2022,2023 | POPULATION",
        "time_period,breakdown_topic,breakdown,ehcplans,mainstream_total | CASELOAD",
        "kind,financial_year,amount_gbp | UNIT_COSTS",
        "provision_reference,pupil_ref,need,nc_year,status,hold_until | PLACEMENTS",
        "reference,urn,kind,name,status,needs,academic_year,places | PROVISIONS"
      })
  void knowsAFileByItsColumns(String header, FileKind kind) throws Exception {
    assertThat(FileRecogniser.recognise(bytes(header + "\r\n1,2,3"))).contains(kind);
  }

  @Test
  void toleratesAByteOrderMarkAndQuotes() throws Exception {
    var start = "\uFEFF\"kind\",\"financial_year\",\"amount_gbp\"\n";
    assertThat(FileRecogniser.recognise(bytes(start))).contains(FileKind.UNIT_COSTS);
  }

  @Test
  void knowsWardBoundariesByTheWardCode() throws Exception {
    var start =
        """
        {"type": "FeatureCollection", "features": [{"type": "Feature",
          "properties": {"WD24CD": "E05012993"}, "geometry": {"type": "Poly""";
    assertThat(FileRecogniser.recognise(bytes(start))).contains(FileKind.BOUNDARIES);
  }

  @Test
  void leavesTheOutlineOfAnAuthorityAlone() throws Exception {
    var start =
        """
        {"type": "FeatureCollection", "features": [{"type": "Feature",
          "properties": {"LADCD": "E08000018"}, "geometry": {"type": "Polygon\
        """;
    assertThat(FileRecogniser.recognise(bytes(start))).isEmpty();
  }

  @Test
  void leavesNewPlansAlone() throws Exception {
    var start = "time_period,breakdown_topic,breakdown,new_ehc_plans,mainstream_total\n";
    assertThat(FileRecogniser.recognise(bytes(start))).isEmpty();
  }

  @Test
  void leavesWhatIsNotTextAlone() throws Exception {
    assertThat(FileRecogniser.recognise(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1})).isEmpty();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
