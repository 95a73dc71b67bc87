package uk.sufficiency.gateway.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/** How far a ward is from a site, in the steps that the law knows. */
@Description("How far a ward is from a site, in the steps that the law knows.")
public enum TravelBand {
  @Description("Up to 2 miles: the statutory walking distance under 8.")
  WITHIN_2_MILES,
  @Description("Up to 3 miles: the statutory walking distance from 8 on.")
  WITHIN_3_MILES,
  @Description("Farther than 3 miles.")
  BEYOND_3_MILES
}
