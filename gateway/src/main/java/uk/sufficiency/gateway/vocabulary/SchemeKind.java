package uk.sufficiency.gateway.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/** What a capital scheme builds. */
@Description("What a capital scheme builds.")
public enum SchemeKind {
  @Description("A new building.")
  NEW_BUILD,
  @Description("More of a building.")
  EXTENSION,
  @Description("Rooms made new.")
  REFURBISHMENT,
  @Description("Rooms made fit for pupils with SEND.")
  ADAPTATION
}
