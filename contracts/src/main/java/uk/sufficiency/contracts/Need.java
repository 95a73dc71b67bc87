package uk.sufficiency.contracts;

/** Primary need, by the codes of the SEN2 return. */
public enum Need {
  /** Specific learning difficulty. */
  SPLD,
  /** Moderate learning difficulty. */
  MLD,
  /** Severe learning difficulty. */
  SLD,
  /** Profound and multiple learning difficulty. */
  PMLD,
  /** Social, emotional and mental health. */
  SEMH,
  /** Speech, language and communication needs. */
  SLCN,
  /** Hearing impairment. */
  HI,
  /** Vision impairment. */
  VI,
  /** Multi-sensory impairment. */
  MSI,
  /** Physical disability. */
  PD,
  /** Autistic spectrum disorder. */
  ASD,
  /** Down syndrome; missing from some returns. */
  DS,
  /** Other difficulty or disability. */
  OTH
}
