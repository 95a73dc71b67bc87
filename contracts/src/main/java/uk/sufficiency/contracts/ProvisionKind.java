package uk.sufficiency.contracts;

/** The kinds of provision for children and young people with SEND. */
public enum ProvisionKind {
  /** A mainstream class. */
  MAINSTREAM,
  /** A resource provision or SEN unit registered with DfE; the older term for an inclusion base. */
  RESOURCE_PROVISION,
  /** An inclusion base commissioned by the school or its trust. */
  SUPPORT_BASE,
  /** An inclusion base commissioned by the council. */
  SPECIALIST_BASE,
  /** A maintained or academy special school. */
  SPECIAL_SCHOOL,
  /** An independent or non-maintained special school, up to NC year 11 (INM). */
  INDEPENDENT_NON_MAINTAINED,
  /** An independent specialist provider after 16 (ISP). */
  INDEPENDENT_SPECIALIST_POST16,
  /** Alternative provision, such as a pupil referral unit. */
  ALTERNATIVE_PROVISION,
  /** General further education and sixth-form colleges. */
  FURTHER_EDUCATION,
  /** A nursery or other early years setting. */
  EARLY_YEARS,
  /** Home education, education otherwise than at school, or awaiting a place. */
  EDUCATED_OTHERWISE
}
