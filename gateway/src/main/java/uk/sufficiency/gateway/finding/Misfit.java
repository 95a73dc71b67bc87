package uk.sufficiency.gateway.finding;

import org.eclipse.microprofile.graphql.Description;

/** Why a provision is not what was looked for. */
@Description("Why a provision is not what was looked for.")
public enum Misfit {
  @Description("It is for other needs.")
  NEED,
  @Description("It takes other NC years.")
  NC_YEAR,
  @Description("It does not stand where it should in its life.")
  NOT_OPEN,
  @Description("It is further away, up to twice as far.")
  TOO_FAR,
  @Description("It has no place free on the day.")
  NO_VACANCY
}
