package uk.sufficiency.gateway.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/** How one setting is linked to another in GIAS. */
@Description("How one setting is linked to another in GIAS.")
public enum LinkType {
  @Description("The other setting came before this one.")
  PREDECESSOR,
  @Description(
      "The other setting followed this one, for example when the school became an academy.")
  SUCCESSOR,
  @Description("Another kind of link; the description has GIAS's wording.")
  OTHER
}
