package uk.sufficiency.gateway.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/** What the review of an agreement came to. */
@Description("What the review of an agreement came to.")
public enum ReviewOutcome {
  @Description("The provision does what it has promised.")
  MEETS_REQUIREMENTS,
  @Description("Something has to get better.")
  IMPROVEMENT_NEEDED,
  @Description("One side ends the agreement.")
  NOTICE_GIVEN
}
