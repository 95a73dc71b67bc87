package uk.sufficiency.registry.significantchange.model;

/** The process that a change must go through. */
public enum ChangeRoute {
  /** DfE's "Making significant changes to an academy", followed by a deed of variation. */
  ACADEMY_SIGNIFICANT_CHANGE,
  /** "Making prescribed alterations to maintained schools", decided by the council. */
  MAINTAINED_PRESCRIBED_ALTERATION,
  /** No process. */
  NONE
}
