package uk.sufficiency.registry.placechange.model;

/** Why a number of commissioned places is changed. */
public enum ChangeReason {
  DEMAND,
  NEED_PROFILE,
  NEW_PROVISION,
  CLOSURE,
  BUILDING,
  FUNDING,
  QUALITY,
  CORRECTION,
  /** Something else, which the text must tell. */
  OTHER
}
