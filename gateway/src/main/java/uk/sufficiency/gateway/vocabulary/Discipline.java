package uk.sufficiency.gateway.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/** The disciplines of the multi-disciplinary team (MDT). */
@Description("The disciplines of the multi-disciplinary team (MDT).")
public enum Discipline {
  @Description("Speech and language therapist.")
  SALT,
  @Description("Educational psychologist.")
  EP,
  @Description("Occupational therapist.")
  OT,
  @Description("Specialist teacher.")
  SPECIALIST_TEACHER,
  @Description("Physiotherapist.")
  PT,
  @Description("Specialist Inclusion Team.")
  SIT,
  @Description("Aspire outreach.")
  ASPIRE
}
