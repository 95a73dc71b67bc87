package uk.sufficiency.localstack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoSettingsTest {

  private static final Charset CP1252 = Charset.forName("windows-1252");

  @Test
  void giasFileIsCp1252With140ColumnsAndADashInDates() throws CharacterCodingException {
    // Given
    var bytes = Demos.DEMO.getBytes(DemoFile.GIAS);

    // When
    var text = CP1252.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();

    // Then
    var rows = Demos.rows(DemoFile.GIAS, CP1252);
    assertThat(text.lines().findFirst().orElseThrow().split(",")).hasSize(140);
    assertThat(rows).allSatisfy(row -> assertThat(row.getFieldCount()).isEqualTo(140));
    assertThat(text).contains("St Zoë’s");
    assertThat(rows)
        .extracting(row -> row.getField("OpenDate"))
        .allMatch(day -> day.matches("(\\d\\d-\\d\\d-\\d{4})?"));
  }

  @Test
  void the127OpenSettingsAreMarkedAndOnlyTheExampleHasARealNumber() {
    // When
    var rows = Demos.rows(DemoFile.GIAS, CP1252);

    // Then
    var open = rows.stream().filter(r -> r.getField("EstablishmentStatus (name)").equals("Open"));
    assertThat(open).hasSize(127);
    assertThat(rows).extracting(r -> r.getField("EstablishmentName")).doesNotHaveDuplicates();
    assertThat(rows).allMatch(r -> r.getField("EstablishmentName").endsWith("(demo)"));
    var urns = rows.stream().map(r -> r.getField("URN")).toList();
    assertThat(urns).doesNotHaveDuplicates().contains("140646");
    assertThat(urns).filteredOn(urn -> !urn.equals("140646")).allMatch(u -> u.startsWith("990"));
  }

  @Test
  void settingsStandAtTheirPostcodes() {
    // Given
    var postcodes =
        Demos.rows(DemoFile.POSTCODES).stream()
            .map(
                r -> place(r.getField("Postcode"), r.getField("Eastings"), r.getField("Northings")))
            .collect(Collectors.toSet());

    // When
    var settings =
        Demos.rows(DemoFile.GIAS, CP1252).stream()
            .map(r -> place(r.getField("Postcode"), r.getField("Easting"), r.getField("Northing")));

    // Then
    assertThat(settings).allMatch(postcodes::contains);
  }

  @Test
  void linksAreToldFromBothSidesAndEveryEndExists() {
    // Given
    var urns = urns();

    // When
    var links = Demos.rows(DemoFile.GIAS_LINKS, CP1252);

    // Then
    Set<List<String>> pairs = new HashSet<>();
    links.forEach(l -> pairs.add(List.of(l.getField("URN"), l.getField("LinkURN"))));
    assertThat(links).hasSize(14);
    assertThat(pairs).allSatisfy(pair -> assertThat(pairs).contains(pair.reversed()));
    assertThat(pairs).allSatisfy(pair -> assertThat(urns).containsAll(pair));
  }

  @Test
  void everyProvisionIsAtASettingOfTheFile() {
    // When
    var provisions = Demos.rows(DemoFile.PROVISIONS);

    // Then
    assertThat(provisions).extracting(row -> row.getField("urn")).allMatch(urns()::contains);
  }

  private static Set<String> urns() {
    return Demos.rows(DemoFile.GIAS, CP1252).stream()
        .map(row -> row.getField("URN"))
        .collect(Collectors.toSet());
  }

  private static List<String> place(String postcode, String easting, String northing) {
    return List.of(postcode, easting, northing);
  }
}
