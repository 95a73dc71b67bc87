package uk.sufficiency.registry.sendoffer.model;

/** Where a SEND plan stands. */
public enum SendPlanStatus {
  /** It has been changed since it was last published, or never was. */
  DRAFT,
  PUBLISHED,
  /** Nothing of it is public any more. */
  WITHDRAWN
}
