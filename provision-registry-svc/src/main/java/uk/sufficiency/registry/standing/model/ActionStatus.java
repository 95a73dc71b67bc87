package uk.sufficiency.registry.standing.model;

/** Where an action from a quality visit stands today. */
public enum ActionStatus {
  OPEN,
  /** Open after the day on which it was due. */
  OVERDUE,
  DONE
}
