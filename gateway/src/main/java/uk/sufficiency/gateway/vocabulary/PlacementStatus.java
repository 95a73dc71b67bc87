package uk.sufficiency.gateway.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/** Where a placement stands. */
@Description("Where a placement stands.")
public enum PlacementStatus {
  @Description("The place is held for a named pupil until it is answered or the offer runs out.")
  OFFERED,
  @Description("The pupil has the place.")
  ACCEPTED,
  @Description("The pupil has left the place, or never took it.")
  ENDED
}
