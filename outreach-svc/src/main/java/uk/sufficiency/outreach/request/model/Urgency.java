package uk.sufficiency.outreach.request.model;

/** How soon a setting needs help, as the setting sees it. */
public enum Urgency {
  ROUTINE,
  SOON,
  URGENT
}
