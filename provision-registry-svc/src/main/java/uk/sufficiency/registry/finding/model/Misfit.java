package uk.sufficiency.registry.finding.model;

/** Why a provision is not what is looked for. */
public enum Misfit {
  NEED,
  NC_YEAR,
  NOT_OPEN,
  TOO_FAR,
  NO_VACANCY
}
