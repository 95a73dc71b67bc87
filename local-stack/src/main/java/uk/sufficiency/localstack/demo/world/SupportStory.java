package uk.sufficiency.localstack.demo.world;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One request for support, and how far it has come.
 *
 * @param theme a need's code, or WHOLE_SETTING
 * @param urgency ROUTINE, SOON or URGENT
 * @param visit nothing where none is planned yet
 */
public record SupportStory(
    String urn,
    String theme,
    String urgency,
    LocalDate raisedOn,
    String description,
    boolean statutoryAssessment,
    Chapter chapter,
    @Nullable VisitStory visit) {

  /** How far a request has come. */
  public enum Chapter {
    RAISED,
    ACCEPTED,
    VISIT_PLANNED,
    VISITED,
    CLOSED
  }

  /**
   * A visit.
   *
   * @param from beginning, Europe/London, HH:mm
   * @param to end, Europe/London, HH:mm
   * @param team disciplines
   * @param summary what came of it; nothing before the visit
   */
  public record VisitStory(
      LocalDate on,
      String from,
      String to,
      List<String> team,
      @Nullable String summary,
      List<Recommendation> recommendations) {}

  /** What the team advises. */
  public record Recommendation(String text, LocalDate dueOn) {}
}
