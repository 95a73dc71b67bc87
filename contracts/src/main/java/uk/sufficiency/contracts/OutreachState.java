package uk.sufficiency.contracts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A setting's request for Experts at Hand and what came of it. No free text, no names.
 *
 * @param id outreach's UUID of the request
 * @param urn the setting that asked
 * @param wardCode the ward of that setting, when known
 * @param theme a need code, or {@code WHOLE_SETTING}
 */
public record OutreachState(
    String id,
    long version,
    String urn,
    @Nullable String wardCode,
    String theme,
    Urgency urgency,
    Status status,
    LocalDate raisedOn,
    List<Visit> visits)
    implements AggregateState {

  /** How soon help is needed. */
  public enum Urgency {
    ROUTINE,
    SOON,
    URGENT
  }

  /** Where the request stands. */
  public enum Status {
    WAITING,
    ACCEPTED,
    VISITED,
    CLOSED,
    TURNED_AWAY
  }

  /** Where a visit stands. */
  public enum VisitStatus {
    PLANNED,
    COMPLETED,
    CANCELLED
  }

  /** A member's profession in the multi-disciplinary team. */
  public enum Discipline {
    /** Speech and language therapist. */
    SALT,
    /** Educational psychologist. */
    EP,
    /** Occupational therapist. */
    OT,
    SPECIALIST_TEACHER,
    /** Physiotherapist. */
    PT,
    /** Specialist Inclusion Team. */
    SIT,
    /** Aspire outreach. */
    ASPIRE
  }

  /** One visit made for the request. */
  public record Visit(String id, LocalDate on, VisitStatus status, List<Discipline> disciplines) {}
}
