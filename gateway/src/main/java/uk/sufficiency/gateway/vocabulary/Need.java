package uk.sufficiency.gateway.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/** Primary need, by the codes of the SEN2 return. */
@Description("Primary need, by the codes of the SEN2 return.")
public enum Need {
  @Description("Specific learning difficulty.")
  SPLD,
  @Description("Moderate learning difficulty.")
  MLD,
  @Description("Severe learning difficulty.")
  SLD,
  @Description("Profound and multiple learning difficulty.")
  PMLD,
  @Description("Social, emotional and mental health.")
  SEMH,
  @Description("Speech, language and communication needs.")
  SLCN,
  @Description("Hearing impairment.")
  HI,
  @Description("Vision impairment.")
  VI,
  @Description("Multi-sensory impairment.")
  MSI,
  @Description("Physical disability.")
  PD,
  @Description("Autistic spectrum disorder.")
  ASD,
  @Description("Down syndrome; missing from some returns.")
  DS,
  @Description("Other difficulty or disability.")
  OTH
}
