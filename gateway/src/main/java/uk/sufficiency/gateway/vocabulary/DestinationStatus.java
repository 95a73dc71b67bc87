package uk.sufficiency.gateway.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/** How sure a pupil's next step is. */
@Description("How sure a pupil's next step is.")
public enum DestinationStatus {
  @Description("The council expects it.")
  PLANNED,
  @Description("Family and settings have agreed.")
  AGREED
}
