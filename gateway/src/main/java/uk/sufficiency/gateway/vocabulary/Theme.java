package uk.sufficiency.gateway.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/**
 * The difficulty that a setting shares with Experts at Hand: a primary need, or the setting as a
 * whole.
 */
@Description(
    "The difficulty that a setting shares with Experts at Hand: a primary need, or the setting as a whole.")
public enum Theme {
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
  @Description("Down syndrome.")
  DS,
  @Description("Other difficulty or disability.")
  OTH,
  @Description("Not one need: the whole setting's practice.")
  WHOLE_SETTING
}
