package uk.sufficiency.registry.sendoffer.model;

/** For whom a setting does something. */
public enum OfferLevel {
  WHOLE_SCHOOL,
  CLASSROOM,
  INDIVIDUAL
}
