package uk.sufficiency.registry.provision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.contracts.ProvisionKind;
import uk.sufficiency.contracts.ProvisionStatus;
import uk.sufficiency.kit.problem.ProblemException;
import uk.sufficiency.registry.provision.MovingAProvisionOn.Step;
import uk.sufficiency.registry.provision.NewProvision.Description;
import uk.sufficiency.registry.provision.model.AcademicYear;
import uk.sufficiency.registry.provision.model.Commissioned;
import uk.sufficiency.registry.provision.model.CommissionedPlaces;
import uk.sufficiency.registry.provision.model.Commissioner;
import uk.sufficiency.registry.provision.model.InclusionBase;
import uk.sufficiency.registry.provision.model.NcYearRange;

/** What callers may ask of provisions. */
final class ProvisionRequests {

  private static final String URN = "\\d{5,8}";
  private static final String ENTERED = "Entered in the register";

  private ProvisionRequests() {}

  /**
   * Which provisions.
   *
   * @param on the day whose places are counted, in one of the academic years 2000 to 2100; today
   *     where absent
   * @param knownAt for audit: the places as they were known at that moment; now where absent
   */
  record ProvisionQuery(
      @Nullable @Size(max = 1000) List<@NotNull @Pattern(regexp = URN) String> urns,
      @Nullable @Size(max = 1000) List<@NotNull UUID> ids,
      @Nullable LocalDate on,
      @Nullable OffsetDateTime knownAt) {

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
      if (knownAt != null) {
        requireYear("knownAt", knownAt);
      }
    }
  }

  /**
   * Places from the start of an academic year; 2026 is 1 September 2026 to 31 August 2027.
   *
   * @param need the need that they are for; any of the provision's where absent
   * @param placeFunding GBP for a place and a year
   */
  record CommissionedYear(
      @NotNull @Min(AcademicYear.FIRST) @Max(AcademicYear.LAST) Integer academicYear,
      @Nullable Need need,
      @NotNull @Min(0) @Max(100_000) Integer places,
      @Nullable @PositiveOrZero @Digits(integer = 8, fraction = 2) BigDecimal placeFunding) {

    Commissioned toModel() {
      return new Commissioned(academicYear, need, places, placeFunding);
    }
  }

  /** What only inclusion bases have; {@code mainstreamShare} in percent of the week. */
  record Base(
      @Nullable @Min(1) @Max(3) Integer wave,
      @Nullable Commissioner commissioner,
      @Nullable Boolean testSite,
      @Nullable @Size(min = 1, max = 4000) String reintegrationPathway,
      @Nullable @Min(0) @Max(100) Integer mainstreamShare) {

    InclusionBase toModel() {
      return new InclusionBase(
          wave, commissioner, testSite != null && testSite, reintegrationPathway, mainstreamShare);
    }
  }

  /**
   * A provision to be entered.
   *
   * @param opensOn the day on which it opened or is to open
   * @param closesOn the day on which it closed or is to close
   * @param statusSince the day from which it has its status; worked out where absent
   * @param statusReason why it has its status
   */
  record EnterProvision(
      @Nullable @Size(min = 1, max = 100) String reference,
      @NotNull @Pattern(regexp = URN) String urn,
      @NotBlank @Size(max = 200) String name,
      @NotNull ProvisionKind kind,
      @NotNull ProvisionStatus status,
      @NotNull List<@NotNull Need> needs,
      @NotNull @Min(NcYearRange.LOWEST) @Max(NcYearRange.HIGHEST) Integer ncYearFrom,
      @NotNull @Min(NcYearRange.LOWEST) @Max(NcYearRange.HIGHEST) Integer ncYearTo,
      @NotNull List<@NotNull @Valid CommissionedYear> commissioned,
      @Nullable LocalDate opensOn,
      @Nullable LocalDate closesOn,
      @Nullable @Valid Base base,
      @Nullable LocalDate statusSince,
      @Nullable @Size(min = 1, max = 2000) String statusReason) {

    NewProvision toNew(LocalDate today) {
      if (statusSince != null && statusSince.isAfter(today)) {
        throw invalid("statusSince", "IN_THE_FUTURE", "is after today, " + today);
      }
      if (statusSince != null) {
        ProvisionProblems.requireNear("statusSince", statusSince, today);
      }
      CommissionedPlaces places = placesOf(commissioned);
      ProvisionProblems.requireNeeds(needs, places.needs());
      Description description =
          new Description(
              name.strip(), needs, years(ncYearFrom, ncYearTo), opensOn, closesOn, model(base));
      return new NewProvision(
          reference,
          urn,
          kind,
          status,
          statusSince,
          statusReason == null || statusReason.isBlank() ? ENTERED : statusReason.strip(),
          ProvisionProblems.requireSense(kind, status, description, today),
          places);
    }
  }

  /** All that can be edited of a provision; replaces what was. */
  record EditProvision(
      @NotNull Long expectedVersion,
      @NotBlank @Size(max = 200) String name,
      @NotNull List<@NotNull Need> needs,
      @NotNull @Min(NcYearRange.LOWEST) @Max(NcYearRange.HIGHEST) Integer ncYearFrom,
      @NotNull @Min(NcYearRange.LOWEST) @Max(NcYearRange.HIGHEST) Integer ncYearTo,
      @Nullable LocalDate opensOn,
      @Nullable LocalDate closesOn,
      @Nullable @Valid Base base) {

    Description toDescription() {
      return new Description(
          name.strip(), needs, years(ncYearFrom, ncYearTo), opensOn, closesOn, model(base));
    }
  }

  /**
   * The next step in a provision's life.
   *
   * @param effectiveOn the day from which it stands there; not in the future
   * @param closesOn with {@code CLOSING} only: the day on which it is to be closed
   */
  record MoveOn(
      @NotNull Long expectedVersion,
      @NotNull ProvisionStatus to,
      @NotNull LocalDate effectiveOn,
      @NotBlank @Size(max = 2000) String reason,
      @Nullable LocalDate closesOn) {

    Step toStep(LocalDate today) {
      if (closesOn != null) {
        requireClosingDay(closesOn, today);
      }
      return new Step(to, effectiveOn, reason.strip(), closesOn);
    }

    private void requireClosingDay(LocalDate day, LocalDate today) {
      if (to != ProvisionStatus.CLOSING) {
        throw invalid("closesOn", "DOES_NOT_FIT", "is said when a provision begins to close");
      }
      ProvisionProblems.requireNear("closesOn", day, today);
      if (day.isBefore(effectiveOn)) {
        throw invalid("closesOn", "RANGE", "is before effectiveOn " + effectiveOn);
      }
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

  /** Several provisions at once. */
  record Named(@NotNull @Size(max = 1000) List<@NotNull UUID> ids) {}

  private static @Nullable InclusionBase model(@Nullable Base base) {
    return base == null ? null : base.toModel();
  }

  private static NcYearRange years(int from, int to) {
    if (from > to) {
      throw invalid("ncYearFrom", "RANGE", "is above ncYearTo");
    }
    return new NcYearRange(from, to);
  }

  private static CommissionedPlaces placesOf(List<CommissionedYear> years) {
    List<Commissioned> rows = years.stream().map(CommissionedYear::toModel).toList();
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (rows.get(i).isOfSame(rows.get(j))) {
          throw invalid("commissioned", "DUPLICATE", "names " + words(rows.get(i)) + " twice");
        }
      }
    }
    return new CommissionedPlaces(rows);
  }

  private static String words(Commissioned row) {
    String year = "academic year " + row.academicYear();
    return row.need() == null ? year : year + " and " + row.need();
  }

  /** A day in a query parameter. */
  static @Nullable LocalDate day(String name, @Nullable String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw invalid(name, "FORMAT", "is not a day as 2026-11-20");
    }
  }

  /** A day in a query parameter, within the academic years that can be told of. */
  static @Nullable LocalDate schoolDay(String name, @Nullable String text) {
    LocalDate day = day(name, text);
    if (day != null && !AcademicYear.holds(day)) {
      throw invalid(name, "RANGE", "is not in an academic year from 2000 to 2100");
    }
    return day;
  }

  /** A moment in a query parameter. */
  static @Nullable OffsetDateTime moment(String name, @Nullable String text) {
    try {
      return text == null ? null : requireYear(name, OffsetDateTime.parse(text));
    } catch (DateTimeParseException e) {
      throw invalid(name, "FORMAT", "is not a moment as 2026-11-20T09:30:00Z");
    }
  }

  private static OffsetDateTime requireYear(String name, OffsetDateTime moment) {
    if (!AcademicYear.holds(moment.toLocalDate())) {
      throw invalid(name, "RANGE", "is not in an academic year from 2000 to 2100");
    }
    return moment;
  }

  private static ProblemException invalid(String field, String code, String message) {
    return ProvisionProblems.invalid(field, code, message);
  }
}
