package uk.sufficiency.registry.capital;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.contracts.ProvisionKind;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.FieldError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.registry.capital.model.AccessibilityWork;
import uk.sufficiency.registry.capital.model.SchemeKind;
import uk.sufficiency.registry.capital.model.SchemeMoney;
import uk.sufficiency.registry.capital.model.SchemePlaces;
import uk.sufficiency.registry.capital.model.SchemePlan;
import uk.sufficiency.registry.capital.model.SchemeStage;
import uk.sufficiency.registry.capital.model.StageReached;
import uk.sufficiency.registry.provision.model.AcademicYear;
import uk.sufficiency.registry.provision.model.NcYearRange;
import uk.sufficiency.registry.travel.TravelQuestion;

/** What callers may ask of capital schemes. */
final class SchemeRequests {

  private static final int MOST_PLACES = 100_000;

  private SchemeRequests() {}

  /** Places that a scheme adds from the start of an academic year. */
  record Places(
      @NotNull @Min(AcademicYear.FIRST) @Max(AcademicYear.LAST) Integer academicYear,
      @NotNull @Min(1) @Max(MOST_PLACES) Integer places) {}

  /** GBP in a financial year; 2026 is 1 April 2026 to 31 March 2027. */
  record Money(
      @NotNull @Min(AcademicYear.FIRST) @Max(AcademicYear.LAST) Integer financialYear,
      @NotNull @Digits(integer = 12, fraction = 2) @DecimalMin("0") BigDecimal planned,
      @NotNull @Digits(integer = 12, fraction = 2) @DecimalMin("0") BigDecimal spent) {}

  /** Work that makes a place accessible. */
  record Work(
      @NotBlank @Size(max = 200) String what,
      @Nullable @Digits(integer = 12, fraction = 2) @DecimalMin("0") BigDecimal cost,
      @Nullable LocalDate doneOn) {}

  /** A provision that does not exist yet; it is entered as proposed, so that the scheme has one. */
  record NewProvision(
      @NotNull @Pattern(regexp = "\\d{5,8}") String urn,
      @NotBlank @Size(max = 200) String name,
      @NotNull ProvisionKind kind,
      @NotNull @Size(max = 13) List<@NotNull Need> needs,
      @NotNull @Min(NcYearRange.LOWEST) @Max(NcYearRange.HIGHEST) Integer ncYearFrom,
      @NotNull @Min(NcYearRange.LOWEST) @Max(NcYearRange.HIGHEST) Integer ncYearTo) {

    NcYearRange years() {
      if (ncYearFrom > ncYearTo) {
        throw invalid("provision.ncYearFrom", "RANGE", "is above ncYearTo");
      }
      return new NcYearRange(ncYearFrom, ncYearTo);
    }
  }

  /**
   * A scheme to be registered, at a provision of the register or with a new one.
   *
   * @param stage where it stands; {@code IDEA} where absent
   * @param reachedOn since when it stands there; today where absent
   */
  record Register(
      @Nullable @Size(min = 1, max = 100) String reference,
      @NotBlank @Size(max = 200) String name,
      @NotNull SchemeKind kind,
      @Nullable UUID provisionId,
      @Nullable @Valid NewProvision provision,
      @Nullable SchemeStage stage,
      @Nullable LocalDate reachedOn,
      @NotNull @Digits(integer = 12, fraction = 2) @DecimalMin("0") BigDecimal budget,
      @Nullable @Min(1) @Max(3) Integer wave,
      @Nullable @DecimalMin("0") @DecimalMax("1") Double probability,
      @NotNull @Size(max = 50) List<@NotNull @Valid Places> places,
      @Nullable @Size(max = 50) List<@NotNull @Valid Money> money,
      @Nullable @Size(max = 100) List<@NotNull @Valid Work> accessibility) {

    SchemePlan plan() {
      if ((provisionId == null) == (provision == null)) {
        throw invalid("provisionId", "REQUIRED", "name a provisionId, or describe a new provision");
      }
      return planOf(name, budget, wave, probability, places, money, accessibility);
    }

    StageReached first(LocalDate today) {
      SchemeStage at = stage == null ? SchemeStage.IDEA : stage;
      LocalDate on = reachedOn == null ? today : reachedOn;
      if (at.ends()) {
        throw invalid("stage", "RANGE", "a scheme that is over cannot be registered");
      }
      if (on.isAfter(today)) {
        throw invalid("reachedOn", "RANGE", "is in the future");
      }
      return new StageReached(at, on, null);
    }
  }

  /** What is planned from now on; replaces all that was. */
  record Update(
      @NotNull Long expectedVersion,
      @NotBlank @Size(max = 200) String name,
      @NotNull @Digits(integer = 12, fraction = 2) @DecimalMin("0") BigDecimal budget,
      @Nullable @Min(1) @Max(3) Integer wave,
      @Nullable @DecimalMin("0") @DecimalMax("1") Double probability,
      @NotNull @Size(max = 50) List<@NotNull @Valid Places> places,
      @Nullable @Size(max = 50) List<@NotNull @Valid Money> money,
      @Nullable @Size(max = 100) List<@NotNull @Valid Work> accessibility) {

    SchemePlan plan() {
      return planOf(name, budget, wave, probability, places, money, accessibility);
    }
  }

  /** A stage that a scheme has reached. */
  record MoveOn(
      @NotNull Long expectedVersion,
      @NotNull SchemeStage stage,
      @NotNull LocalDate on,
      @Nullable @Size(max = 2000) String note,
      @Nullable @DecimalMin("0") @DecimalMax("1") Double probability) {

    StageReached reached() {
      return new StageReached(stage, on, note);
    }
  }

  /** Which schemes; what is absent does not limit. */
  record Find(
      @Nullable @Size(max = 1000) List<@NotNull UUID> provisionIds,
      @Nullable @Size(max = 1000) List<@NotNull @Pattern(regexp = "\\d{5,8}") String> urns,
      @Nullable @Size(max = 8) List<@NotNull SchemeStage> stages,
      @Nullable @Size(max = 3) List<@NotNull @Min(1) @Max(3) Integer> waves) {

    UUID @Nullable [] provisionArray() {
      return provisionIds == null ? null : provisionIds.toArray(UUID[]::new);
    }

    String @Nullable [] urnArray() {
      return urns == null ? null : urns.toArray(String[]::new);
    }

    String @Nullable [] stageArray() {
      return stages == null ? null : stages.stream().map(Enum::name).toArray(String[]::new);
    }

    Integer @Nullable [] waveArray() {
      return waves == null ? null : waves.toArray(Integer[]::new);
    }
  }

  /**
   * A travel assessment to be made and attached; the scheme's own setting and NC years where the
   * question names none.
   */
  record Attach(
      @NotNull Long expectedVersion,
      @Nullable @Size(max = 10) String postcode,
      @Nullable @Min(1) Integer easting,
      @Nullable @Min(1) Integer northing,
      @Nullable @Size(max = 13) List<@NotNull Need> needs,
      @NotNull @Min(NcYearRange.LOWEST) @Max(NcYearRange.HIGHEST) Integer ncYearFrom,
      @NotNull @Min(NcYearRange.LOWEST) @Max(NcYearRange.HIGHEST) Integer ncYearTo,
      @Nullable @Min(2000) @Max(2100) Integer year) {

    TravelQuestion question(String schemeUrn) {
      boolean sited = postcode != null || easting != null || northing != null;
      return new TravelQuestion(
          postcode,
          easting,
          northing,
          sited ? null : schemeUrn,
          needs,
          ncYearFrom,
          ncYearTo,
          year,
          null);
    }
  }

  /** When a wave opens. */
  record Wave(
      @Nullable LocalDate opensFrom,
      @Nullable LocalDate opensTo,
      @Nullable @Size(max = 2000) String note) {

    void requireOrder() {
      if (opensFrom != null && opensTo != null && opensTo.isBefore(opensFrom)) {
        throw invalid("opensTo", "RANGE", "is before opensFrom");
      }
    }
  }

  private static SchemePlan planOf(
      String name,
      BigDecimal budget,
      @Nullable Integer wave,
      @Nullable Double probability,
      List<Places> places,
      @Nullable List<Money> money,
      @Nullable List<Work> accessibility) {
    requireOnce("places", places, Places::academicYear);
    requireOnce("money", orNone(money), Money::financialYear);
    SchemePlan plan =
        new SchemePlan(
            name.strip(),
            budget,
            wave,
            probability,
            places.stream()
                .map(each -> new SchemePlaces(each.academicYear(), each.places()))
                .sorted(Comparator.comparingInt(SchemePlaces::academicYear))
                .toList(),
            orNone(money).stream()
                .map(each -> new SchemeMoney(each.financialYear(), each.planned(), each.spent()))
                .sorted(Comparator.comparingInt(SchemeMoney::financialYear))
                .toList(),
            orNone(accessibility).stream()
                .map(each -> new AccessibilityWork(each.what().strip(), each.cost(), each.doneOn()))
                .toList());
    if (plan.planned().compareTo(budget) > 0) {
      throw invalid(
          "money", "RANGE", "plans GBP " + plan.planned() + ", more than the budget of " + budget);
    }
    return plan;
  }

  private static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  private static <T> void requireOnce(String field, List<T> all, Function<T, Integer> year) {
    if (all.stream().map(year).distinct().count() < all.size()) {
      throw invalid(field, "DUPLICATE", "names a year twice");
    }
  }

  private static RuntimeException invalid(String field, String code, String message) {
    return Problem.ofField(CommonError.VALIDATION, FieldError.of(field, code, message))
        .asException();
  }
}
