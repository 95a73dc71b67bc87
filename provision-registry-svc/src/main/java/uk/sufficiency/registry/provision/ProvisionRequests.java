package uk.sufficiency.registry.provision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.contracts.ProvisionKind;
import uk.sufficiency.contracts.ProvisionStatus;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.FieldError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.registry.provision.model.AcademicYear;
import uk.sufficiency.registry.provision.model.CommissionedPlaces;
import uk.sufficiency.registry.provision.model.NcYearRange;

/** What callers may ask of provisions. */
final class ProvisionRequests {

  private static final String URN = "\\d{5,8}";

  private ProvisionRequests() {}

  /**
   * Which provisions.
   *
   * @param on the day whose places are counted, in one of the academic years 2000 to 2100; today
   *     where absent
   */
  record ProvisionQuery(
      @Nullable @Size(max = 1000) List<@NotNull @Pattern(regexp = URN) String> urns,
      @Nullable @Size(max = 1000) List<@NotNull UUID> ids,
      @Nullable LocalDate on) {

    List<String> urnsOrNone() {
      return urns == null ? List.of() : urns;
    }

    List<UUID> idsOrNone() {
      return ids == null ? List.of() : ids;
    }

    void requireAnswerable() {
      if (urns == null && ids == null) {
        throw invalid("urns", "REQUIRED", "name urns, ids or both");
      }
      if (on != null && !AcademicYear.holds(on)) {
        throw invalid("on", "RANGE", "is not in an academic year from 2000 to 2100");
      }
    }
  }

  /** Places from the start of an academic year; 2026 is 1 September 2026 to 31 August 2027. */
  record CommissionedYear(
      @NotNull @Min(AcademicYear.FIRST) @Max(AcademicYear.LAST) Integer academicYear,
      @NotNull @Min(0) @Max(100_000) Integer places) {}

  /** A provision to be entered. */
  record EnterProvision(
      @Nullable @Size(min = 1, max = 100) String reference,
      @NotNull @Pattern(regexp = URN) String urn,
      @NotBlank @Size(max = 200) String name,
      @NotNull ProvisionKind kind,
      @NotNull ProvisionStatus status,
      @NotNull List<@NotNull Need> needs,
      @NotNull @Min(NcYearRange.LOWEST) @Max(NcYearRange.HIGHEST) Integer ncYearFrom,
      @NotNull @Min(NcYearRange.LOWEST) @Max(NcYearRange.HIGHEST) Integer ncYearTo,
      @NotNull List<@NotNull @Valid CommissionedYear> commissioned) {

    NewProvision toNew() {
      if (ncYearFrom > ncYearTo) {
        throw invalid("ncYearFrom", "RANGE", "is above ncYearTo");
      }
      return new NewProvision(
          reference,
          urn,
          name.strip(),
          kind,
          status,
          needs,
          new NcYearRange(ncYearFrom, ncYearTo),
          placesOf(commissioned));
    }
  }

  /** All that is commissioned at a provision; replaces what was. */
  record CommissionPlaces(
      @NotNull Long expectedVersion,
      @NotNull @NotEmpty List<@NotNull @Valid CommissionedYear> commissioned) {

    CommissionedPlaces places() {
      return placesOf(commissioned);
    }
  }

  private static CommissionedPlaces placesOf(List<CommissionedYear> years) {
    Map<Integer, Integer> byYear = new TreeMap<>();
    for (CommissionedYear year : years) {
      if (byYear.put(year.academicYear(), year.places()) != null) {
        throw invalid(
            "commissioned", "DUPLICATE", "names academic year " + year.academicYear() + " twice");
      }
    }
    return CommissionedPlaces.of(byYear);
  }

  private static RuntimeException invalid(String field, String code, String message) {
    return Problem.ofField(CommonError.VALIDATION, FieldError.of(field, code, message))
        .asException();
  }
}
