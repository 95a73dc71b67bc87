package uk.sufficiency.localstack.demo.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.localstack.demo.world.Placement;
import uk.sufficiency.localstack.demo.world.Provision;
import uk.sufficiency.localstack.demo.world.Town;

/** The provision map and its placements, in the suite's own layouts. */
public final class ProvisionFiles {

  private static final List<String> PROVISION_COLUMNS =
      List.of(
          "reference",
          "urn",
          "kind",
          "name",
          "status",
          "needs",
          "nc_year_from",
          "nc_year_to",
          "academic_year",
          "places");

  private static final List<String> PLACEMENT_COLUMNS =
      List.of(
          "provision_reference",
          "pupil_ref",
          "need",
          "nc_year",
          "status",
          "hold_until",
          "starts_on",
          "ends_on");

  private ProvisionFiles() {}

  /** One row for each provision and academic year. */
  public static byte[] provisions(Town town) {
    var rows = town.provisions().stream().flatMap(ProvisionFiles::rows);
    return CsvFile.bytes(PROVISION_COLUMNS, rows, UTF_8);
  }

  private static Stream<List<String>> rows(Provision provision) {
    return provision.commissioned().stream().map(year -> row(provision, year));
  }

  private static List<String> row(Provision provision, Provision.YearPlaces year) {
    var needs = provision.needs().stream().map(Enum::name).collect(Collectors.joining(" "));
    return List.of(
        provision.reference(),
        Integer.toString(provision.setting().urn()),
        provision.kind().name(),
        provision.name(),
        provision.status().name(),
        needs,
        Integer.toString(provision.ncFrom()),
        Integer.toString(provision.ncTo()),
        Integer.toString(year.academicYear()),
        Integer.toString(year.places()));
  }

  /** One row for each placement. */
  public static byte[] placements(Town town) {
    return CsvFile.bytes(
        PLACEMENT_COLUMNS, town.placements().stream().map(ProvisionFiles::row), UTF_8);
  }

  private static List<String> row(Placement placement) {
    return List.of(
        placement.provision().reference(),
        placement.pupilRef(),
        placement.need().name(),
        Integer.toString(placement.ncYear()),
        placement.status().name(),
        text(placement.holdUntil()),
        text(placement.startsOn()),
        text(placement.endsOn()));
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}
