package uk.sufficiency.outreach.visit;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.outreach.visit.model.Discipline;
import uk.sufficiency.outreach.visit.model.Findings;
import uk.sufficiency.outreach.visit.model.Recommendation;
import uk.sufficiency.outreach.visit.model.RecommendationStatus;
import uk.sufficiency.outreach.visit.model.TeamMember;
import uk.sufficiency.outreach.visit.model.Visit;
import uk.sufficiency.outreach.visit.model.VisitStatus;

/**
 * A visit as callers see it.
 *
 * @param from local time of arrival as HH:MM, where planned
 * @param to local time of leaving as HH:MM, where planned
 * @param outcome what came of it; null until it is completed
 */
public record VisitView(
    UUID id,
    long version,
    UUID requestId,
    String urn,
    LocalDate on,
    @JsonFormat(pattern = HOURS_AND_MINUTES) @Nullable LocalTime from,
    @JsonFormat(pattern = HOURS_AND_MINUTES) @Nullable LocalTime to,
    VisitStatus status,
    List<Member> team,
    @JsonInclude @Nullable Outcome outcome) {

  private static final String HOURS_AND_MINUTES = "HH:mm";

  /** A member of the team; the name only where it is known. */
  public record Member(Discipline discipline, @Nullable String name) {

    static Member of(TeamMember member) {
      return new Member(member.discipline(), member.name());
    }
  }

  /** What a completed visit found and recommends. */
  public record Outcome(String summary, List<Advice> recommendations) {

    static Outcome of(Findings findings) {
      return new Outcome(
          findings.summary(), findings.recommendations().stream().map(Advice::of).toList());
    }
  }

  /** One recommendation. */
  public record Advice(String text, @Nullable LocalDate dueOn, RecommendationStatus status) {

    static Advice of(Recommendation recommendation) {
      return new Advice(recommendation.text(), recommendation.dueOn(), recommendation.status());
    }
  }

  /** The view of a visit. */
  public static VisitView of(Visit visit) {
    var findings = visit.findings();
    return new VisitView(
        visit.id(),
        visit.version(),
        visit.requestId(),
        visit.urn(),
        visit.on(),
        visit.from(),
        visit.to(),
        visit.status(),
        visit.team().stream().map(Member::of).toList(),
        findings == null ? null : Outcome.of(findings));
  }
}
