package uk.sufficiency.gateway.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/** The process that a change of provision must go through. */
@Description("The process that a change of provision must go through.")
public enum ChangeRoute {
  @Description("DfE's process for academies, followed by a deed of variation.")
  ACADEMY_SIGNIFICANT_CHANGE,
  @Description("The statutory process for maintained schools, decided by the council.")
  MAINTAINED_PRESCRIBED_ALTERATION,
  @Description("No process.")
  NONE
}
