package uk.sufficiency.localstack.demo.file;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.contracts.ProvisionKind;
import uk.sufficiency.localstack.demo.world.Provision;
import uk.sufficiency.localstack.demo.world.Provisions;
import uk.sufficiency.localstack.demo.world.Setting;
import uk.sufficiency.localstack.demo.world.Town;
import uk.sufficiency.localstack.demo.world.Words;

/** Settings in the layout of GIAS's "all establishment data": 140 columns, cp1252, dd-mm-yyyy. */
public final class GiasFile {

  static final Charset CP1252 = Charset.forName("windows-1252");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");
  private static final List<String> COLUMNS = Words.lines("gias-columns.txt");

  private GiasFile() {}

  /** All settings of the town. */
  public static byte[] settings(Town town) {
    var rows = town.settings().settings().stream().map(setting -> row(setting, town));
    return CsvFile.bytes(COLUMNS, rows, CP1252);
  }

  /** Which setting continued as which, told from both sides as GIAS does. */
  public static byte[] links(Town town) {
    var header = List.of("URN", "LinkURN", "LinkName", "LinkType", "LinkEstablishedDate");
    var rows =
        town.settings().successions().stream()
            .flatMap(
                succession ->
                    Stream.of(
                        link(succession.predecessor(), succession.successor(), "Successor"),
                        link(succession.successor(), succession.predecessor(), "Predecessor")));
    return CsvFile.bytes(header, rows, CP1252);
  }

  private static List<String> link(Setting from, Setting to, String type) {
    var closed = from.closedOn() == null ? to.closedOn() : from.closedOn();
    var on = closed == null ? null : closed.plusDays(1);
    return List.of(urn(from), urn(to), to.name(), type, day(on));
  }

  private static List<String> row(Setting setting, Town town) {
    var cells = new HashMap<String, String>();
    identity(setting, cells);
    place(setting, cells);
    town.provisions().stream()
        .filter(p -> p.setting().equals(setting) && p.isOpen())
        .filter(p -> p.kind() == ProvisionKind.RESOURCE_PROVISION)
        .findFirst()
        .ifPresentOrElse(
            provision -> resourced(provision, town, cells),
            () -> cells.put("TypeOfResourcedProvision (name)", "Not applicable"));
    return COLUMNS.stream().map(column -> cells.getOrDefault(column, "")).toList();
  }

  private static void identity(Setting setting, Map<String, String> cells) {
    var type = setting.type();
    cells.put("URN", urn(setting));
    cells.put("LA (code)", "372");
    cells.put("LA (name)", "Rotherham");
    cells.put("EstablishmentName", setting.name());
    cells.put("TypeOfEstablishment (code)", type.code());
    cells.put("TypeOfEstablishment (name)", type.name());
    cells.put("EstablishmentTypeGroup (code)", type.groupCode());
    cells.put("EstablishmentTypeGroup (name)", type.group());
    status(setting, cells);
    cells.put("OpenDate", day(setting.openedOn()));
    cells.put("CloseDate", day(setting.closedOn()));
    cells.put("PhaseOfEducation (code)", setting.kind().phaseCode());
    cells.put("PhaseOfEducation (name)", setting.kind().phase());
    cells.put("StatutoryLowAge", Integer.toString(setting.ageFrom()));
    cells.put("StatutoryHighAge", Integer.toString(setting.ageTo()));
    cells.put("SchoolCapacity", Integer.toString(setting.capacity()));
    cells.put("NumberOfPupils", Integer.toString(setting.pupils()));
    var trust = setting.trust();
    if (trust != null) {
      cells.put("Trusts (code)", trust.code());
      cells.put("Trusts (name)", trust.name());
    }
  }

  private static void status(Setting setting, Map<String, String> cells) {
    var status =
        switch (setting.status()) {
          case OPEN -> List.of("1", "Open");
          case CLOSED -> List.of("2", "Closed");
          case PROPOSED_TO_CLOSE -> List.of("3", "Open, but proposed to close");
          case PROPOSED_TO_OPEN -> List.of("4", "Proposed to open");
        };
    cells.put("EstablishmentStatus (code)", status.getFirst());
    cells.put("EstablishmentStatus (name)", status.getLast());
  }

  private static void place(Setting setting, Map<String, String> cells) {
    cells.put("Street", "1 Demo Street");
    cells.put("Town", "Rotherham");
    cells.put("Postcode", setting.postcode().text());
    cells.put("GOR (code)", "D");
    cells.put("GOR (name)", "Yorkshire and the Humber");
    cells.put("DistrictAdministrative (code)", "E08000018");
    cells.put("DistrictAdministrative (name)", "Rotherham");
    cells.put("AdministrativeWard (code)", setting.ward().code());
    cells.put("AdministrativeWard (name)", setting.ward().name());
    cells.put("Easting", metres(setting.postcode().at().easting()));
    cells.put("Northing", metres(setting.postcode().at().northing()));
    cells.put("Country (name)", "United Kingdom");
  }

  private static void resourced(Provision provision, Town town, Map<String, String> cells) {
    var onRoll =
        town.placements().stream()
            .filter(p -> p.provision().equals(provision))
            .filter(p -> p.startsOn() != null && p.endsOn() == null)
            .count();
    cells.put("TypeOfResourcedProvision (name)", "Resourced provision");
    cells.put("ResourcedProvisionOnRoll", Long.toString(onRoll));
    cells.put("ResourcedProvisionCapacity", Integer.toString(provision.placesIn(Provisions.NOW)));
    for (var at = 0; at < provision.needs().size(); at++) {
      cells.put("SEN" + (at + 1) + " (name)", sen(provision.needs().get(at)));
    }
  }

  /** A need in GIAS's words. */
  private static String sen(Need need) {
    return switch (need) {
      case SLCN -> "SLCN - Speech, language and Communication";
      case ASD -> "ASD - Autistic Spectrum Disorder";
      case SEMH -> "SEMH - Social, Emotional and Mental Health";
      case HI -> "HI - Hearing Impairment";
      default -> throw new IllegalArgumentException("no resource provision for " + need);
    };
  }

  private static String urn(Setting setting) {
    return Integer.toString(setting.urn());
  }

  static String metres(double metres) {
    return Long.toString(Math.round(metres));
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.format(DAY);
  }
}
