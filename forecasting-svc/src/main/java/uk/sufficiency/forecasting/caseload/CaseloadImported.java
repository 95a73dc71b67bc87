package uk.sufficiency.forecasting.caseload;

/**
 * An import of the caseload was not refused and is committed. It need not have changed anything:
 * whoever repeats an import after a failure must get what the first one left undone.
 */
public record CaseloadImported() {}
