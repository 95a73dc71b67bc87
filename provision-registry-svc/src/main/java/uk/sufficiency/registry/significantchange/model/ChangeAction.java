package uk.sufficiency.registry.significantchange.model;

/** What is proposed for a provision. */
public enum ChangeAction {
  OPEN,
  CLOSE,
  RESIZE
}
