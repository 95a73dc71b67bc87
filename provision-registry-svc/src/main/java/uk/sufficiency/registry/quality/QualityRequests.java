package uk.sufficiency.registry.quality;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.registry.quality.model.AgreedAction;
import uk.sufficiency.registry.quality.model.DomainGrade;
import uk.sufficiency.registry.quality.model.QualityVisit;
import uk.sufficiency.registry.standing.model.QualityDomain;
import uk.sufficiency.registry.standing.model.QualityGrade;

/** What callers may ask of quality visits. */
final class QualityRequests {

  private QualityRequests() {}

  /** Of which provisions. */
  record QualityVisitQuery(@NotEmpty @Size(max = 1000) List<@NotNull UUID> provisionIds) {}

  /** What was found of one domain. */
  record GradeDomain(
      @NotNull QualityDomain domain,
      @NotNull QualityGrade grade,
      @Nullable @Size(max = 4000) String evidence) {

    DomainGrade toModel() {
      return new DomainGrade(domain, grade, evidence);
    }
  }

  /**
   * Something to be done.
   *
   * @param owner a job or role, such as SENCO; never a pupil
   */
  record AgreeAction(
      @NotNull QualityDomain domain,
      @NotBlank @Size(max = 1000) String text,
      @NotBlank @Size(max = 100) String owner,
      @NotNull LocalDate dueOn) {

    AgreedAction toModel() {
      return new AgreedAction(domain, text.strip(), owner.strip(), dueOn);
    }
  }

  /**
   * A visit that was made. What it comes to as a whole is worked out.
   *
   * @param visitedBy a job or role, such as SEND adviser
   * @param domains each of the six domains once
   * @param actions at least one for each domain that is a cause for concern
   */
  record RecordQualityVisit(
      @NotNull UUID provisionId,
      @NotNull LocalDate visitedOn,
      @NotBlank @Size(max = 100) String visitedBy,
      @Nullable @Size(max = 4000) String summary,
      @NotNull @Size(max = 20) List<@NotNull @Valid GradeDomain> domains,
      @NotNull @Size(max = 50) List<@NotNull @Valid AgreeAction> actions) {

    QualityVisit visit() {
      return new QualityVisit(
          visitedOn,
          visitedBy.strip(),
          summary,
          domains.stream().map(GradeDomain::toModel).toList(),
          actions.stream().map(AgreeAction::toModel).toList());
    }
  }

  /** An action that is done; the version is the visit's. */
  record CompleteAction(@NotNull Long expectedVersion, @NotNull LocalDate doneOn) {}
}
