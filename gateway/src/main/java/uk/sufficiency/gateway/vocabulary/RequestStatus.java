package uk.sufficiency.gateway.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/** Where a support request stands. */
@Description("Where a support request stands.")
public enum RequestStatus {
  @Description("Raised; nobody has taken it up.")
  WAITING,
  @Description("Taken up; a visit is to be planned or is planned.")
  ACCEPTED,
  @Description("At least one visit has been completed.")
  VISITED,
  @Description("Finished.")
  CLOSED,
  @Description(
      "Not for Experts at Hand, such as a statutory assessment; the route says where to go.")
  TURNED_AWAY
}
