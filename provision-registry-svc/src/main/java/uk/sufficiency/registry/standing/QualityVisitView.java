package uk.sufficiency.registry.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.registry.standing.model.ActionStatus;
import uk.sufficiency.registry.standing.model.QualityDomain;
import uk.sufficiency.registry.standing.model.QualityGrade;

/**
 * A quality visit as callers see it.
 *
 * @param version what a change must expect
 * @param visitedBy a job or role, such as SEND adviser
 * @param overall what the grades come to
 * @param actions what has to be done, in the order in which it was agreed
 */
public record QualityVisitView(
    UUID id,
    long version,
    UUID provisionId,
    LocalDate visitedOn,
    String visitedBy,
    QualityGrade overall,
    @Nullable String summary,
    List<DomainGrade> domains,
    List<Action> actions) {

  /** What was found of one domain. */
  public record DomainGrade(QualityDomain domain, QualityGrade grade, @Nullable String evidence) {}

  /**
   * Something to be done.
   *
   * @param owner a job or role, such as SENCO
   */
  public record Action(
      UUID id,
      QualityDomain domain,
      String text,
      String owner,
      LocalDate dueOn,
      @Nullable LocalDate doneOn,
      ActionStatus status) {}
}
