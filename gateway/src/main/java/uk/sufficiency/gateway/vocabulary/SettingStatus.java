package uk.sufficiency.gateway.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/** Whether a setting is open, in the words of Get Information About Schools (GIAS). */
@Description("Whether a setting is open, in the words of Get Information About Schools (GIAS).")
public enum SettingStatus {
  @Description("Open.")
  OPEN,
  @Description("Open, but proposed to close.")
  PROPOSED_TO_CLOSE,
  @Description("Proposed to open.")
  PROPOSED_TO_OPEN,
  @Description("Closed; see its successor.")
  CLOSED
}
