package uk.sufficiency.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.sufficiency.localstack.demo.world.Words;

/**
 * An invented file in the layout and of the size of GIAS's "all establishment data": 140 columns,
 * cp1252, closed settings among the open ones, as densely filled as the real one.
 */
final class NationalGias {

  static final Charset CP1252 = Charset.forName("windows-1252");
  static final List<String> COLUMNS = Words.lines("gias-columns.txt");

  private static final int FIRST_URN = 200_000;
  private static final List<String> PHASES =
      List.of("Primary", "Primary", "Primary", "Secondary", "Nursery", "Not applicable");
  private static final List<String> NAMES =
      List.of("St. Zoë’s", "Oak", "Elm, Upper", "Saint-Exupéry", "Field End", "The Naïve Café");
  private static final List<String> USUALLY_NOT_APPLICABLE =
      List.of(
          "Boarders (name)",
          "ReligiousEthos (name)",
          "Diocese (name)",
          "SpecialClasses (name)",
          "TrustSchoolFlag (name)",
          "SchoolSponsorFlag (name)",
          "FederationFlag (name)",
          "FurtherEducationType (name)",
          "OfstedSpecialMeasures (name)",
          "BSOInspectorateName (name)",
          "TeenMoth (name)",
          "CCF (name)",
          "SENPRU (name)",
          "EBD (name)",
          "FTProv (name)",
          "Section41Approved (name)",
          "TypeOfResourcedProvision (name)",
          "InspectorateName (name)",
          "BoardingEstablishment (name)",
          "QABName (name)",
          "EstablishmentAccredited (name)");

  private NationalGias() {}

  /**
   * Writes the file.
   *
   * @param month 0 for the first; in a later month one setting in fifty has changed in something
   */
  static void write(Path file, int rows, int month) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, CP1252)) {
      writeRow(out, COLUMNS);
      for (int i = 0; i < rows; i++) {
        Map<String, String> cells = cells(i, month);
        writeRow(out, COLUMNS.stream().map(column -> cells.getOrDefault(column, "")).toList());
      }
    }
  }

  private static void writeRow(BufferedWriter out, List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      out.write(i == 0 ? "" : ",");
      out.write(cell.indexOf(',') < 0 ? cell : '"' + cell + '"');
    }
    out.write("\r\n");
  }

  private static Map<String, String> cells(int i, int month) {
    Map<String, String> cells = new HashMap<>();
    USUALLY_NOT_APPLICABLE.forEach(column -> cells.put(column, "Not applicable"));
    identity(cells, i, i % 50 < month);
    people(cells, i);
    place(cells, i);
    return cells;
  }

  private static void identity(Map<String, String> cells, int i, boolean changed) {
    boolean closed = i % 10 < 4;
    int la = 201 + i % 730;
    cells.put("URN", "" + (FIRST_URN + i));
    cells.put("LA (code)", "" + la);
    cells.put("LA (name)", "Authority number " + la);
    cells.put("EstablishmentNumber", "" + (1000 + i % 9000));
    cells.put(
        "EstablishmentName",
        NAMES.get(i % NAMES.size())
            + " Primary School and Nursery "
            + i
            + (changed ? " (new)" : ""));
    cells.put("TypeOfEstablishment (code)", "01");
    cells.put("TypeOfEstablishment (name)", "Community school");
    cells.put("EstablishmentTypeGroup (code)", "4");
    cells.put("EstablishmentTypeGroup (name)", "Local authority maintained schools");
    cells.put("EstablishmentStatus (code)", closed ? "2" : "1");
    cells.put("EstablishmentStatus (name)", closed ? "Closed" : "Open");
    cells.put("ReasonEstablishmentOpened (code)", "00");
    cells.put("ReasonEstablishmentOpened (name)", "Not applicable");
    cells.put("OpenDate", day(i, 1990));
    cells.put("ReasonEstablishmentClosed (code)", "00");
    cells.put("ReasonEstablishmentClosed (name)", closed ? "Academy Converter" : "Not applicable");
    cells.put("CloseDate", closed ? day(i + 1, 2013) : "");
    cells.put("PhaseOfEducation (code)", "" + i % PHASES.size());
    cells.put("PhaseOfEducation (name)", PHASES.get(i % PHASES.size()));
    cells.put("StatutoryLowAge", "3");
    cells.put("StatutoryHighAge", "11");
    cells.put("Trusts (code)", closed ? "" : "" + (2000 + i % 1200));
    cells.put("Trusts (name)", closed ? "" : "LEARNING TOGETHER TRUST " + i % 1200);
    cells.put("UKPRN", "" + (10_000_000 + i));
    cells.put("LastChangedDate", day(i, 2020));
  }

  private static void people(Map<String, String> cells, int i) {
    cells.put("NurseryProvision (name)", "Has Nursery Classes");
    cells.put("OfficialSixthForm (name)", "Does not have a sixth form");
    cells.put("Gender (code)", "3");
    cells.put("Gender (name)", "Mixed");
    cells.put("ReligiousCharacter (name)", "Does not apply");
    cells.put("AdmissionsPolicy (name)", "Not applicable");
    cells.put("SchoolCapacity", "" + (90 + i % 1500));
    cells.put("CensusDate", "16-01-2025");
    cells.put("NumberOfPupils", "" + (80 + i % 1400));
    cells.put("NumberOfBoys", "" + (40 + i % 700));
    cells.put("NumberOfGirls", "" + (40 + i % 700));
    cells.put("PercentageFSM", i % 60 + "." + i % 10);
    cells.put("SchoolWebsite", "https://www.school-" + i + ".example.sch.uk/");
    cells.put("TelephoneNum", "01632" + (100_000 + i));
    cells.put("HeadTitle (name)", "Mrs");
    cells.put("HeadFirstName", "Zoë");
    cells.put("HeadLastName", "Müller-Smith");
    cells.put("HeadPreferredJobTitle", "Headteacher");
    cells.put("FSM", "" + i % 300);
  }

  private static void place(Map<String, String> cells, int i) {
    cells.put("Street", i % 300 + " Long Lane");
    cells.put("Locality", "Upper Village");
    cells.put("Town", "Middle Town");
    cells.put("County (name)", "South Yorkshire");
    cells.put("Postcode", "S%d %d%c%c".formatted(1 + i % 98, i % 10, 'A' + i % 20, 'A' + i % 19));
    cells.put("GOR (code)", "D");
    cells.put("GOR (name)", "Yorkshire and the Humber");
    cells.put("DistrictAdministrative (code)", "E080000" + (10 + i % 30));
    cells.put("DistrictAdministrative (name)", "District " + i % 30);
    cells.put("AdministrativeWard (code)", "E0501" + (1000 + i % 8000));
    cells.put("AdministrativeWard (name)", "Ward & Parish " + i % 8000);
    cells.put("ParliamentaryConstituency (code)", "E1400" + (1000 + i % 540));
    cells.put("ParliamentaryConstituency (name)", "Constituency " + i % 540);
    cells.put("UrbanRural (code)", "A1");
    cells.put("UrbanRural (name)", "(England/Wales) Urban major conurbation");
    cells.put("GSSLACode (name)", "E080000" + (10 + i % 30));
    cells.put("Easting", "" + (400_000 + i));
    cells.put("Northing", "" + (300_000 + i));
    cells.put("MSOA (name)", "Middle Town 0" + i % 90);
    cells.put("LSOA (name)", "Middle Town 0" + i % 90 + "A");
    cells.put("Country (name)", "United Kingdom");
    cells.put("UPRN", "" + (100_050_000_000L + i));
    cells.put("MSOA (code)", "E0200" + (1000 + i % 7000));
    cells.put("LSOA (code)", "E010" + (10000 + i % 30000));
  }

  /** Both layouts that GIAS has used. */
  private static String day(int i, int year) {
    String between = i % 2 == 0 ? "-" : "/";
    return "%02d%s%02d%s%d".formatted(1 + i % 28, between, 1 + i % 12, between, year + i % 10);
  }
}
