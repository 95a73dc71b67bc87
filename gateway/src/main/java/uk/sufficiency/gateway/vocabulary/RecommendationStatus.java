package uk.sufficiency.gateway.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/** Whether the setting has done what was recommended. */
@Description("Whether the setting has done what was recommended.")
public enum RecommendationStatus {
  @Description("Still to do.")
  OPEN,
  @Description("Done.")
  DONE
}
