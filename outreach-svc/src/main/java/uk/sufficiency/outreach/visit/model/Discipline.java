package uk.sufficiency.outreach.visit.model;

/** The profession that a member brings to the multi-disciplinary team. */
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
