package uk.sufficiency.kit.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTableTest {

  private final Findings findings = new Findings();

  @Test
  void readsColumnsByNameWhateverTheirPosition() throws IOException {
    assertThat(read("name,URN,more\nOak,1,x\n\"Elm, Upper\",2,\n", StandardCharsets.UTF_8))
        .containsExactly("2:1:Oak", "3:2:Elm, Upper");
  }

  @Test
  void readsCp1252WhereTheFileIsNoUtf8() throws IOException {
    assertThat(read("URN,name\n1,Café – Oak\n", Charset.forName("windows-1252")))
        .containsExactly("2:1:Café – Oak");
  }

  @Test
  void readsUtf8WithAByteOrderMark() throws IOException {
    assertThat(read("\uFEFFURN,name\n1,Café\n", StandardCharsets.UTF_8))
        .containsExactly("2:1:Café");
  }

  @Test
  void refusesARowWithTooFewOrTooManyCellsAndReadsOn() throws IOException {
    assertThat(read("URN,name\n1\n2,Oak\n3,Elm,extra\n", StandardCharsets.UTF_8))
        .containsExactly("3:2:Oak");
    assertThat(findings.refused()).extracting("row").containsExactly(2L, 4L);
  }

  @Test
  void namesEveryMissingColumn() {
    assertThatThrownBy(() -> read("id,label\n1,Oak\n", StandardCharsets.UTF_8))
        .hasMessageContaining("URN, name");
  }

  @Test
  void saysWhereAQuotationMarkIsNotClosed() {
    assertThatThrownBy(() -> read("URN,name\n1,\"Oak\n2,Elm\n", StandardCharsets.UTF_8))
        .hasMessageContaining("MALFORMED");
  }

  @Test
  void saysThatASpreadsheetIsNoText() {
    var bytes = new byte[] {'P', 'K', 3, 4, (byte) 0x81, (byte) 0x8D, '\n', 'x', '\n'};
    assertThatThrownBy(() -> readBytes(bytes)).hasMessageContaining("Save it as CSV");
  }

  @Test
  void refusesAFileWithoutRows() {
    assertThatThrownBy(() -> read("URN,name\n", StandardCharsets.UTF_8))
        .hasMessageContaining("no data rows");
  }

  @Test
  void readsRowsOfAnyLengthAndManyColumns() throws IOException {
    var many = ",x".repeat(400);
    var long1 = "Oak ".repeat(3000).strip();
    assertThat(
            read(
                "URN,name" + many + "\n1," + long1 + many + "\n 2 ,b" + many + "\n",
                StandardCharsets.UTF_8))
        .containsExactly("2:1:" + long1, "3:2:b");
  }

  private List<String> read(String text, Charset charset) throws IOException {
    return readBytes(text.getBytes(charset));
  }

  private List<String> readBytes(byte[] bytes) throws IOException {
    var rows = new ArrayList<String>();
    try (var file = SpooledFile.of(new ByteArrayInputStream(bytes))) {
      CsvTable.read(
          file,
          List.of("URN", "name"),
          findings,
          row -> rows.add(row.number() + ":" + row.text("URN") + ":" + row.text("name")));
    }
    return rows;
  }
}
