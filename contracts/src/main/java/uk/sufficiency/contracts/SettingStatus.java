package uk.sufficiency.contracts;

/** Whether a setting is open, in the words of GIAS. */
public enum SettingStatus {
  OPEN,
  PROPOSED_TO_CLOSE,
  PROPOSED_TO_OPEN,
  CLOSED
}
