package uk.sufficiency.gateway.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/** What kind of step comes next for a pupil. */
@Description("What kind of step comes next for a pupil.")
public enum NextStep {
  @Description("A mainstream class.")
  MAINSTREAM,
  @Description(
      "A resource provision or SEN unit registered with DfE; the older term for an inclusion base.")
  RESOURCE_PROVISION,
  @Description("An inclusion base commissioned by the school or its trust.")
  SUPPORT_BASE,
  @Description("An inclusion base commissioned by the council.")
  SPECIALIST_BASE,
  @Description("A maintained or academy special school.")
  SPECIAL_SCHOOL,
  @Description("An independent or non-maintained special school, up to NC year 11 (INM).")
  INDEPENDENT_NON_MAINTAINED,
  @Description("An independent specialist provider after 16 (ISP).")
  INDEPENDENT_SPECIALIST_POST16,
  @Description("Alternative provision, such as a pupil referral unit.")
  ALTERNATIVE_PROVISION,
  @Description("General further education and sixth-form colleges.")
  FURTHER_EDUCATION,
  @Description("A nursery or other early years setting.")
  EARLY_YEARS,
  @Description("Home education, education otherwise than at school, or awaiting a place.")
  EDUCATED_OTHERWISE,
  @Description("None: the pupil leaves education with a plan.")
  LEAVING
}
