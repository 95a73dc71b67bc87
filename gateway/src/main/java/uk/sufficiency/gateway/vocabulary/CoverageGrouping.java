package uk.sufficiency.gateway.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/** By what coverage is broken down. */
@Description("By what coverage is broken down.")
public enum CoverageGrouping {
  @Description("By the ward of the setting.")
  WARD,
  @Description("By the phase of education.")
  PHASE
}
