package uk.sufficiency.registry.exports;

import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import uk.sufficiency.contracts.ProvisionKind;
import uk.sufficiency.contracts.ProvisionStatus;
import uk.sufficiency.kit.http.QueryParameters;
import uk.sufficiency.registry.provision.model.AcademicYear;

/**
 * Which provisions to export; an empty list means all.
 *
 * @param wards ONS codes
 * @param on the day whose places are counted
 */
record MapFilter(
    List<ProvisionKind> kinds, List<ProvisionStatus> statuses, List<String> wards, LocalDate on) {

  private static final Set<String> KNOWN = Set.of("kind", "status", "ward", "on");
  private static final Pattern WARD = Pattern.compile("[EWSN]\\d{8}");

  static MapFilter of(UriInfo request, LocalDate today) {
    QueryParameters asked = QueryParameters.of(request, KNOWN);
    return new MapFilter(
        asked.listOf("kind", ProvisionKind.class),
        asked.listOf("status", ProvisionStatus.class),
        asked.listMatching("ward", WARD, "is an ONS code such as E05012993"),
        day(asked, today));
  }

  /** The day asked for, which some academic year must hold; today where none is. */
  static LocalDate day(QueryParameters asked, LocalDate today) {
    LocalDate on = asked.findDay("on");
    if (on != null && !AcademicYear.holds(on)) {
      throw QueryParameters.refused("on", "RANGE", "is not in an academic year from 2000 to 2100");
    }
    return on == null ? today : on;
  }
}
