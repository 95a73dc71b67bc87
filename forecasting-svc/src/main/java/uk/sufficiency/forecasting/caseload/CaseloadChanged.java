package uk.sufficiency.forecasting.caseload;

/** An import has changed the stored caseload and is committed. */
public record CaseloadChanged() {}
