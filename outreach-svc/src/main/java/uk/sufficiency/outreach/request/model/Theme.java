package uk.sufficiency.outreach.request.model;

/** The shared difficulty that a setting asks about: a primary need (SEN2 codes), or all of it. */
public enum Theme {
  SPLD,
  MLD,
  SLD,
  PMLD,
  SEMH,
  SLCN,
  HI,
  VI,
  MSI,
  PD,
  ASD,
  DS,
  OTH,
  /** Not one need, but how the setting as a whole supports its pupils. */
  WHOLE_SETTING
}
