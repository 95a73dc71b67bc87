package uk.sufficiency.registry.agreement.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.kit.problem.FieldError;

/**
 * What is agreed.
 *
 * @param reviewOn when it is reviewed next; null where no further review is held before it ends
 * @param fundingGbp pounds for each full year
 */
public record AgreementTerms(
    String reference,
    LocalDate startsOn,
    LocalDate endsOn,
    @Nullable LocalDate reviewOn,
    BigDecimal fundingGbp,
    List<Requirement> requirements) {

  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);
  private static final int LONGEST_YEARS = 10;

  public AgreementTerms {
    requirements = List.copyOf(requirements);
  }

  Period period() {
    return new Period(reference, startsOn, endsOn);
  }

  /** What is wrong with the terms in themselves; nothing where they can be agreed. */
  List<FieldError> faults() {
    List<FieldError> faults = new ArrayList<>(faultsOfDays());
    long texts = requirements.stream().map(Requirement::text).distinct().count();
    if (texts < requirements.size()) {
      faults.add(FieldError.of("requirements", "DUPLICATE", "the same requirement stands twice"));
    }
    return faults;
  }

  private List<FieldError> faultsOfDays() {
    if (startsOn.isBefore(EARLIEST) || startsOn.isAfter(LATEST)) {
      return fault("startsOn", "is not between " + EARLIEST + " and " + LATEST);
    }
    if (endsOn.isBefore(startsOn)) {
      return fault("endsOn", "is before the agreement starts on " + startsOn);
    }
    if (endsOn.isAfter(startsOn.plusYears(LONGEST_YEARS))) {
      return fault("endsOn", "is more than " + LONGEST_YEARS + " years after it starts");
    }
    return reviewOn == null || period().holds(reviewOn)
        ? List.of()
        : fault("reviewOn", "is not between " + startsOn + " and " + endsOn);
  }

  private static List<FieldError> fault(String field, String message) {
    return List.of(FieldError.of(field, "RANGE", message));
  }
}
