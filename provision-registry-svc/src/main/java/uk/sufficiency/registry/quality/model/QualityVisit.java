package uk.sufficiency.registry.quality.model;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.kit.problem.FieldError;
import uk.sufficiency.registry.standing.model.QualityDomain;
import uk.sufficiency.registry.standing.model.QualityGrade;

/**
 * A quality visit that somebody writes down.
 *
 * @param visitedBy a job or role
 */
public record QualityVisit(
    LocalDate visitedOn,
    String visitedBy,
    @Nullable String summary,
    List<DomainGrade> grades,
    List<AgreedAction> actions) {

  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
  private static final int FARTHEST_YEARS = 5;

  public QualityVisit {
    grades = List.copyOf(grades);
    actions = List.copyOf(actions);
  }

  public QualityGrade overall() {
    return OverallRule.overall(
        grades.stream()
            .collect(
                toMap(
                    DomainGrade::domain,
                    DomainGrade::grade,
                    (first, again) -> again,
                    () -> new EnumMap<>(QualityDomain.class))));
  }

  /** What is wrong with the visit; nothing where it can be recorded. */
  public List<FieldError> faults(LocalDate today) {
    List<FieldError> faults = new ArrayList<>();
    if (visitedOn.isBefore(EARLIEST) || visitedOn.isAfter(today)) {
      faults.add(range("visitedOn", "is not between " + EARLIEST + " and today, " + today));
    }
    if (grades.size() != QualityDomain.values().length
        || !graded().containsAll(EnumSet.allOf(QualityDomain.class))) {
      faults.add(FieldError.of("domains", "INCOMPLETE", "grade each of the six domains once"));
    }
    unanswered().forEach(domain -> faults.add(unanswered(domain)));
    for (int i = 0; i < actions.size(); i++) {
      faults.addAll(faultsOf("actions[" + i + "].dueOn", actions.get(i).dueOn(), today));
    }
    return faults;
  }

  private List<FieldError> faultsOf(String field, LocalDate dueOn, LocalDate today) {
    if (dueOn.isBefore(visitedOn)) {
      return List.of(range(field, "is before the visit on " + visitedOn));
    }
    LocalDate latest = today.plusYears(FARTHEST_YEARS);
    return dueOn.isAfter(latest) ? List.of(range(field, "is after " + latest)) : List.of();
  }

  private Set<QualityDomain> graded() {
    Set<QualityDomain> graded = EnumSet.noneOf(QualityDomain.class);
    grades.forEach(each -> graded.add(each.domain()));
    return graded;
  }

  /** A cause for concern that nobody does anything about is not a finding but a failure. */
  private List<QualityDomain> unanswered() {
    return grades.stream()
        .filter(each -> each.grade() == QualityGrade.CAUSE_FOR_CONCERN)
        .map(DomainGrade::domain)
        .filter(domain -> actions.stream().noneMatch(action -> action.domain() == domain))
        .toList();
  }

  private static FieldError unanswered(QualityDomain domain) {
    return FieldError.of(
        "actions", "REQUIRED", domain + " is a cause for concern: agree at least one action");
  }

  private static FieldError range(String field, String message) {
    return FieldError.of(field, "RANGE", message);
  }
}
