package uk.sufficiency.registry.travel;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.FieldError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.registry.geography.model.GridPoint;
import uk.sufficiency.registry.provision.model.NcYearRange;

/**
 * A site and the children to be thought of. The site is named in one way: by its postcode, its
 * point on the British National Grid, or a setting.
 *
 * @param needs only these; all where absent
 * @param year January of which year; the next one that is forecast where absent
 * @param scenario of the forecast; {@code unmitigated} where absent
 */
public record TravelQuestion(
    @Nullable @Size(max = 10) String postcode,
    @Nullable @Min(1) @Max(GridPoint.MAX_EASTING) Integer easting,
    @Nullable @Min(1) @Max(GridPoint.MAX_NORTHING) Integer northing,
    @Nullable @Pattern(regexp = "\\d{5,8}") String urn,
    @Nullable @Size(max = 13) List<@NotNull Need> needs,
    @NotNull @Min(NcYearRange.LOWEST) @Max(NcYearRange.HIGHEST) Integer ncYearFrom,
    @NotNull @Min(NcYearRange.LOWEST) @Max(NcYearRange.HIGHEST) Integer ncYearTo,
    @Nullable @Min(2000) @Max(2100) Integer year,
    @Nullable @Size(min = 1, max = 100) String scenario) {

  private static final String UNMITIGATED = "unmitigated";

  String scenarioOrDefault() {
    return scenario == null ? UNMITIGATED : scenario;
  }

  List<Need> needsOrNone() {
    return needs == null ? List.of() : needs;
  }

  NcYearRange years() {
    if (ncYearFrom > ncYearTo) {
      throw invalid("ncYearFrom", "RANGE", "is above ncYearTo");
    }
    return new NcYearRange(ncYearFrom, ncYearTo);
  }

  /** A site must be named, in one way only. */
  void requireOneSite() {
    if ((easting == null) != (northing == null)) {
      throw invalid("easting", "REQUIRED", "goes together with northing");
    }
    if (Stream.of(postcode, easting, urn).filter(named -> named != null).count() != 1) {
      throw invalid(
          "postcode",
          "REQUIRED",
          "name the site once: by postcode, by easting and northing, or urn");
    }
  }

  private static RuntimeException invalid(String field, String code, String message) {
    return Problem.ofField(CommonError.VALIDATION, FieldError.of(field, code, message))
        .asException();
  }
}
