package uk.sufficiency.registry.destination;

/** How sure a next step is. */
public enum DestinationStatus {
  /** The council expects it. */
  PLANNED,
  /** Family and settings have agreed. */
  AGREED
}
