package uk.sufficiency.registry.significantchange.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step of a process.
 *
 * @param doneOn absent while it is open
 */
public record ChangeStep(
    Name step, LocalDate dueOn, @Nullable LocalDate doneOn, @Nullable String note) {

  /** The steps of both processes. */
  public enum Name {
    /** Parents, staff, neighbouring schools and councils are asked. */
    CONSULTATION,
    /** The council says in writing that it supports the change; academies. */
    AUTHORITY_SUPPORT,
    /** The trust applies to DfE; academies. */
    APPLICATION,
    /** The statutory proposal is published; maintained schools. */
    PUBLICATION,
    /** Four weeks for representations; maintained schools. */
    REPRESENTATION,
    /** DfE's or the council's decision; done by deciding. */
    DECISION
  }

  public boolean done() {
    return doneOn != null;
  }
}
