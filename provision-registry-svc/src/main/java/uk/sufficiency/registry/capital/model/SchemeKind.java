package uk.sufficiency.registry.capital.model;

/** What is built. */
public enum SchemeKind {
  NEW_BUILD,
  EXTENSION,
  REFURBISHMENT,
  ADAPTATION
}
