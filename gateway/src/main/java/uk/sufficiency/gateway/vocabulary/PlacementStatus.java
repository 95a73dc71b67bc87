package uk.sufficiency.gateway.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/** Where a placement stands. */
@Description("Where a placement stands.")
public enum PlacementStatus {
  @Description("The place is held for a named pupil until it is answered or the offer runs out.")
  OFFERED,
  @Description("The pupil has the place.")
  ACCEPTED,
  @Description("The pupil has come.")
  STARTED,
  @Description("The family said no.")
  DECLINED,
  @Description("Nobody answered the offer in time.")
  EXPIRED,
  @Description(
      "The council took the offer back, or an acceptance came to nothing before the first day.")
  WITHDRAWN,
  @Description("The pupil has left the place.")
  ENDED
}
