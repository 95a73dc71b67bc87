package uk.sufficiency.registry.destination;

/** What kind of step comes next, where no provision is named yet. */
public enum NextStep {
  MAINSTREAM,
  RESOURCE_PROVISION,
  SUPPORT_BASE,
  SPECIALIST_BASE,
  SPECIAL_SCHOOL,
  INDEPENDENT_NON_MAINTAINED,
  INDEPENDENT_SPECIALIST_POST16,
  ALTERNATIVE_PROVISION,
  FURTHER_EDUCATION,
  EARLY_YEARS,
  EDUCATED_OTHERWISE,
  /** None: the pupil leaves education with a plan. */
  LEAVING
}
