package uk.sufficiency.gateway.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/** A step in the process of a change. */
@Description("A step in the process of a change.")
public enum ChangeStepName {
  @Description("Parents, staff, neighbouring schools and councils are asked.")
  CONSULTATION,
  @Description("The council says in writing that it supports the change; academies.")
  AUTHORITY_SUPPORT,
  @Description("The trust applies to DfE; academies.")
  APPLICATION,
  @Description("The statutory proposal is published; maintained schools.")
  PUBLICATION,
  @Description("Four weeks for representations; maintained schools.")
  REPRESENTATION,
  @Description("DfE's or the council's decision.")
  DECISION
}
