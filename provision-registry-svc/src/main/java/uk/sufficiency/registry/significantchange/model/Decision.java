package uk.sufficiency.registry.significantchange.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a change was decided on, by DfE or the council. */
public record Decision(Outcome outcome, LocalDate decidedOn, @Nullable String note) {

  /** The end of a process. */
  public enum Outcome {
    APPROVED(ChangeStatus.APPROVED),
    REJECTED(ChangeStatus.REJECTED),
    WITHDRAWN(ChangeStatus.WITHDRAWN);

    private final ChangeStatus status;

    Outcome(ChangeStatus status) {
      this.status = status;
    }

    ChangeStatus status() {
      return status;
    }
  }
}
