package uk.sufficiency.outreach.visit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.outreach.visit.model.Discipline;
import uk.sufficiency.outreach.visit.model.Findings;
import uk.sufficiency.outreach.visit.model.PlanVisit;
import uk.sufficiency.outreach.visit.model.Recommendation;
import uk.sufficiency.outreach.visit.model.TeamMember;

/** What callers send about visits. */
final class VisitBodies {

  private VisitBodies() {}

  /** Sends a team; {@code expectedVersion} is the request's. */
  record Plan(
      @NotNull UUID requestId,
      @NotNull LocalDate on,
      @Nullable LocalTime from,
      @Nullable LocalTime to,
      @NotEmpty @Size(max = 20) List<@NotNull @Valid SentMember> team,
      @NotNull Long expectedVersion) {

    PlanVisit toCommand() {
      var members = team.stream().map(m -> new TeamMember(m.discipline(), m.name())).toList();
      return new PlanVisit(requestId, expectedVersion, on, from, to, members);
    }
  }

  /** A member of the team. */
  record SentMember(@NotNull Discipline discipline, @Nullable @Size(max = 200) String name) {}

  /** Says what a visit found; {@code expectedVersion} is the visit's. */
  record Complete(
      @NotNull Long expectedVersion,
      @NotBlank @Size(max = 4000) String summary,
      @NotNull @Size(max = 50) List<@NotNull @Valid GivenAdvice> recommendations) {

    Findings toFindings() {
      return new Findings(
          summary,
          recommendations.stream().map(a -> Recommendation.open(a.text(), a.dueOn())).toList());
    }
  }

  /** A recommendation. */
  record GivenAdvice(@NotBlank @Size(max = 1000) String text, @Nullable LocalDate dueOn) {}

  /** Cancels a visit; {@code expectedVersion} is the visit's. */
  record Cancel(@NotNull Long expectedVersion) {}
}
