package uk.sufficiency.registry.finding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.contracts.ProvisionKind;
import uk.sufficiency.contracts.ProvisionStatus;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.FieldError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.registry.finding.model.RankKey;
import uk.sufficiency.registry.finding.model.Search;
import uk.sufficiency.registry.geography.model.Postcode;
import uk.sufficiency.registry.provision.model.AcademicYear;
import uk.sufficiency.registry.provision.model.NcYearRange;

/** How callers ask for provisions. */
final class FindingRequests {

  private static final int USUAL_PAGE = 20;
  private static final int LONGEST_PAGE = 100;

  private FindingRequests() {}

  /** A circle around a postcode; a hundred miles at most. */
  record Near(
      @NotNull @Size(max = 12) String postcode,
      @NotNull @DecimalMin(value = "0", inclusive = false) @DecimalMax("100") Double withinMiles) {

    Search.Near toNear() {
      return Postcode.parse(postcode)
          .map(read -> new Search.Near(read, withinMiles))
          .orElseThrow(
              () ->
                  invalid(
                      "filter.near.postcode",
                      "POSTCODE_FORMAT",
                      "is not a postcode; write it whole, like S60 2TH"));
    }
  }

  /**
   * Which provisions.
   *
   * @param statuses those that take pupils on the day, where absent
   */
  record Filter(
      @Nullable @Size(max = 20) List<@NotNull ProvisionKind> kinds,
      @Nullable Need need,
      @Nullable @Min(NcYearRange.LOWEST) @Max(NcYearRange.HIGHEST) Integer ncYear,
      @Nullable Boolean hasVacancy,
      @Nullable @Valid Near near,
      @Nullable @Size(max = 200) List<@NotNull @Pattern(regexp = "[EWSN]\\d{8}") String> wards,
      @Nullable @Size(max = 20) List<@NotNull ProvisionStatus> statuses,
      @Nullable @Size(max = 20) List<@NotBlank @Size(max = 100) String> phases,
      @Nullable @Size(max = 1000) List<@NotNull @Pattern(regexp = "\\d{5,8}") String> urns,
      @Nullable @Size(min = 1, max = 100) @Pattern(regexp = "[^\\x00]*") String text) {

    static final Filter ANY =
        new Filter(null, null, null, null, null, null, null, null, null, null);

    Search toSearch(LocalDate on, boolean misfits, int first, @Nullable RankKey after) {
      return new Search(
          near == null ? null : near.toNear(),
          need,
          ncYear,
          Boolean.TRUE.equals(hasVacancy),
          kinds,
          statuses,
          wards,
          phases == null ? null : phases.stream().map(each -> each.toLowerCase(Locale.UK)).toList(),
          urns,
          text,
          on,
          misfits,
          first,
          after);
    }
  }

  /**
   * A question for provisions.
   *
   * @param on the day whose places are counted, in one of the academic years 2000 to 2100; today
   *     where absent
   * @param after the endCursor of the page before
   * @param includeUnsuitable whether to show those, too, that do not fit by need, year, status,
   *     vacancy or (up to twice as far) distance, after those that do
   */
  record ProvisionSearch(
      @Nullable @Valid Filter filter,
      @Nullable LocalDate on,
      @Nullable @Min(1) @Max(LONGEST_PAGE) Integer first,
      @Nullable @Size(max = 1000) String after,
      @Nullable Boolean includeUnsuitable) {

    Search toSearch(LocalDate today) {
      if (on != null && !AcademicYear.holds(on)) {
        throw invalid("on", "RANGE", "is not in an academic year from 2000 to 2100");
      }
      return Objects.requireNonNullElse(filter, Filter.ANY)
          .toSearch(
              on == null ? today : on,
              Boolean.TRUE.equals(includeUnsuitable),
              first == null ? USUAL_PAGE : first,
              after == null ? null : key(after));
    }

    private static RankKey key(String cursor) {
      return RankKey.parse(cursor)
          .orElseThrow(
              () -> invalid("after", "CURSOR", "is no endCursor of ours; start without it"));
    }
  }

  private static RuntimeException invalid(String field, String code, String message) {
    return Problem.ofField(CommonError.VALIDATION, FieldError.of(field, code, message))
        .asException();
  }
}
