package uk.sufficiency.registry.significantchange.model;

/** Where a proposed change stands. */
public enum ChangeStatus {
  /** The process does not apply: the change is kept on record and may take effect. */
  NOT_REQUIRED,
  IN_PROGRESS,
  APPROVED,
  REJECTED,
  WITHDRAWN
}
